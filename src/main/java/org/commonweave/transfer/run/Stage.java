package org.commonweave.transfer.run;

/// How far an import is that was begun in the browser.
public enum Stage {
    /// The folder is looked through, and nothing is changed.
    LOOKING,
    /// It is known what would come of it; somebody has to say whether it shall.
    READY,
    WRITING,
    DONE,
    /// It could not go on; the details say why.
    FAILED,
    /// Nobody wanted it after all.
    DROPPED,
    /// What it brought in is being taken back.
    UNDOING,
    UNDONE;

    /// Whether something goes on by itself.
    public boolean isUnderWay() {
        return this == LOOKING || this == WRITING || this == UNDOING;
    }
}
