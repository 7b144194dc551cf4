package org.commonweave.content;

/// How many items of a kind there are among some.
public record KindCount(String kind, long items) {}
