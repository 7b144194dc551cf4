package org.commonweave.transfer.run;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/// Does what a job does in a running commons. In tests no job runs by itself.
@Component
public class ImportHands {

    private final ImportWork work;
    private final ImportRuns runs;

    ImportHands(ImportWork work, ImportRuns runs) {
        this.work = work;
        this.runs = runs;
    }

    /// Works on the newest import until somebody has to decide or nothing is left to do.
    public void work() {
        runs.findAllByOrderByStartedAtDescIdDesc(PageRequest.of(0, 1))
                .forEach(run -> work.goOnWith(run.id(), () -> false));
    }
}
