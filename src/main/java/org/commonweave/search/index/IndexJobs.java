package org.commonweave.search.index;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Keeps the index right without anybody's doing.
@Configuration(proxyBeanMethods = false)
class IndexJobs {

    private static final Logger log = LoggerFactory.getLogger(IndexJobs.class);

    /// Hibernate Search gives a change up after three tries, that is a minute and a half. A full disk or a database
    /// that
    /// is away takes somebody longer to mend.
    private static final int MINUTES_BETWEEN_RETRIES = 5;

    /// When those who write sleep, and before those who make copies come.
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 40);

    private final IndexEvents events;
    private final IndexCheck check;

    IndexJobs(IndexEvents events, IndexCheck check) {
        this.events = events;
        this.check = check;
    }

    @Bean
    RecurringTask<Void> retryGivenUpTask() {
        return Tasks.recurring("retry-index-changes", FixedDelay.ofMinutes(MINUTES_BETWEEN_RETRIES))
                .execute((_, _) -> retryGivenUp());
    }

    @Bean
    RecurringTask<Void> indexCheckTask() {
        return Tasks.recurring("check-index", Schedules.daily(ZoneId.systemDefault(), AT_NIGHT))
                .execute((_, _) -> check.mend());
    }

    void retryGivenUp() {
        long givenUp = events.givenUp();
        if (givenUp > 0) {
            log.warn("The search index could not take {} changes; they are tried again", givenUp);
            events.retry();
        }
    }
}
