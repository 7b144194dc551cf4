package org.commonweave.forum;

/// In which order the replies of a discussion are read.
public enum ReadingOrder {

    /// As they came.
    FLAT,

    /// Each below the one that it answers.
    THREADED
}
