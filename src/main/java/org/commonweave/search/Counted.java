package org.commonweave.search;

/// One choice of a filter, and how many results are left when somebody picks it.
public record Counted<T>(T choice, long items) {}
