package org.commonweave.backup.file;

import org.commonweave.backup.file.Progress.Step;

/// How many of the rows and files of a backup are done.
final class Count {

    private final Progress progress;
    private final Step step;
    private final int total;
    private int done;

    Count(Progress progress, Step step, int total) {
        this.progress = progress;
        this.step = step;
        this.total = total;
    }

    void oneMore() {
        done++;
        progress.at(step, done, total);
    }
}
