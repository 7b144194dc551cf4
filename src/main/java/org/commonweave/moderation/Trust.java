package org.commonweave.moderation;

/// How well the commons knows somebody.
public enum Trust {

    /// Too little of theirs has been read yet.
    NEW,

    /// Takes part.
    KNOWN,

    /// Has taken part well for a while, or stewards say so.
    TRUSTED
}
