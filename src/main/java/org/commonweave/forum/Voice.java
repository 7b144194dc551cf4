package org.commonweave.forum;

/// Something that was said, by its number as an item.
///
/// @param revision how often it was written
public record Voice(long id, int revision) {}
