package org.commonweave.backup.file;

import org.commonweave.base.Words;

/// Learns how far a backup is, so that somebody can be told. It may throw to end the work.
public interface Progress {

    void at(Step step, int done, int total);

    /// What takes time.
    enum Step {
        WRITING("backup.step.writing"),
        CHECKING("backup.step.checking"),
        FILLING("backup.step.filling");

        private final String key;

        Step(String key) {
            this.key = key;
        }

        public String words() {
            return Words.say(key);
        }
    }
}
