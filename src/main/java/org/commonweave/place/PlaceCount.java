package org.commonweave.place;

/// A place and how many items belong to it, or to a place within it, that the person asking may read.
public record PlaceCount(PlaceLabel place, long items) {}
