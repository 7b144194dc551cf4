package org.commonweave.story;

/// How many stories are of a year.
public record YearCount(int year, long stories) {}
