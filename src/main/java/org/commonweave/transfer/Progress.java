package org.commonweave.transfer;

/// Is told how far an import is.
@FunctionalInterface
public interface Progress {

    /// For those who do not look.
    Progress UNSEEN = (_, _, _) -> {};

    /// What an import does, in order.
    enum Step {
        LOOKING,
        WRITING
    }

    /// So many of so many files are done.
    void at(Step step, int done, int total);
}
