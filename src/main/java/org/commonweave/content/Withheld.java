package org.commonweave.content;

/// Why something that is there is not shown to others. Its author and those who keep order still see it.
public enum Withheld {

    /// Those whose work it is have not published it, or have taken it back.
    DRAFT,

    /// Somebody has to look at it before others see it.
    WAITING,

    /// Somebody has looked at it, and said no.
    DECLINED,

    /// It was there for others to see, until somebody hid it.
    HIDDEN
}
