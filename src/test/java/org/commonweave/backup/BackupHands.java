package org.commonweave.backup;

import org.commonweave.backup.file.Reason;
import org.springframework.stereotype.Component;

/// Does what jobs do in a running commons. In tests no job runs by itself.
@Component
public class BackupHands {

    private final BackupDesk desk;
    private final BackupWork work;
    private final BackupRuns runs;

    BackupHands(BackupDesk desk, BackupWork work, BackupRuns runs) {
        this.desk = desk;
        this.work = work;
        this.runs = runs;
    }

    /// Works on everything that is under way until nothing is left to do.
    public void work() {
        runs.findAllByOrderByChangedAtDescIdDesc().forEach(run -> work.goOnWith(run.id(), () -> false));
    }

    public void fallNight() {
        desk.order(Reason.NIGHTLY);
        work();
    }
}
