package org.commonweave.content;

/// Two tags have become one: what was known of the first holds for the second. Published in the transaction of the
/// change, by the numbers of the tags.
public record TagsJoined(long from, long into) {}
