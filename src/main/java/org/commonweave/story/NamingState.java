package org.commonweave.story;

/// What has come of it that a story wants to name a group.
public enum NamingState {

    /// The stewards of the group have not answered.
    PENDING,

    GRANTED,
    DECLINED,

    /// They had said yes, and have thought better of it.
    WITHDRAWN
}
