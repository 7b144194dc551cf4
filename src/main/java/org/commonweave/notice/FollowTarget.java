package org.commonweave.notice;

/// Something that can be followed.
public sealed interface FollowTarget {

    /// An item of any kind, by its number.
    record Item(long id) implements FollowTarget {}

    /// A tag, by the last part of its address.
    record Tag(String slug) implements FollowTarget {}

    /// Somebody, by their number.
    record Person(long id) implements FollowTarget {}
}
