package org.commonweave.transfer.run;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;

/// Asks for the work on an import.
record ImportOrders(SchedulerClient client) {

    void order(long run) {
        client.scheduleIfNotExists(new TaskInstance<Void>(ImportJob.NAME, Long.toString(run)), Instant.now());
    }
}
