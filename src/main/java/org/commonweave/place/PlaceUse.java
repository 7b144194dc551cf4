package org.commonweave.place;

/// How many items belong to a place itself.
record PlaceUse(long place, long items) {}
