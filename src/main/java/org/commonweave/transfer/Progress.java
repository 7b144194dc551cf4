package org.commonweave.transfer;

import java.util.Locale;
import org.commonweave.base.Words;

/// Is told how far an import is.
@FunctionalInterface
public interface Progress {

    /// For those who do not look.
    Progress UNSEEN = (_, _, _) -> {};

    /// What an import does, in order.
    enum Step {
        LOOKING,
        /// The same with an export, in hundredths of it.
        READING,
        WRITING,
        /// The same with messages of a mail archive.
        TALKING,
        /// Takes back what was imported.
        TAKING_BACK;

        /// What is being done, in a word or two.
        public String words() {
            return Words.say("transfer.step." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /// So many of so many files are done.
    void at(Step step, int done, int total);
}
