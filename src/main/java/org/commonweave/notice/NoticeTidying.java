package org.commonweave.notice;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Forgets old notices, read or not, so that the list of somebody who never comes does not grow for ever.
@Configuration(proxyBeanMethods = false)
class NoticeTidying {

    /// Nobody looks further back than half a year.
    static final Duration KEPT = Duration.ofDays(180);

    /// A round ends soon, so that nobody who saves waits for it.
    private static final int NOTICES_PER_ROUND = 5_000;

    private final JdbcClient database;
    private final Clock clock;

    NoticeTidying(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> noticeTidyingTask() {
        return Tasks.recurring("tidy-notices", FixedDelay.ofHours(1)).execute((_, _) -> forgetOld());
    }

    void forgetOld() {
        database.sql("DELETE FROM notices WHERE made_at < :moment ORDER BY made_at LIMIT " + NOTICES_PER_ROUND)
                .param("moment", LocalDateTime.ofInstant(clock.instant().minus(KEPT), ZoneOffset.UTC))
                .update();
    }
}
