package org.commonweave.seed;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.AutodetectJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Service;

/// The wish for sample content. It is kept with the other first decisions and fulfilled while the commons is open, so
/// that
/// nobody waits for it, and a run that is killed in the middle of it finds it again.
@Service
public class SampleContent {

    private final TaskInstance<Void> once;
    private final SchedulerClient jobs;
    private final Clock clock;

    SampleContent(CustomTask<Void> samplePlanting, DataSource database, Clock clock) {
        this.once = samplePlanting.instance("once");
        this.jobs = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database), samplePlanting)
                .jdbcCustomization(new AutodetectJdbcCustomization(database, true))
                .build();
        this.clock = clock;
    }

    /// Has the sample content brought in soon, if the transaction under way is committed.
    public void order() {
        jobs.scheduleIfNotExists(once, clock.instant());
    }

    /// Whether it is ordered and not all there.
    public boolean isUnderWay() {
        return jobs.getScheduledExecution(once).isPresent();
    }
}
