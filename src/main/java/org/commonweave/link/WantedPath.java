package org.commonweave.link;

/// An address that texts point at although nothing lives there yet.
///
/// @param mentions how many items point there that the person asking may read
public record WantedPath(String path, long mentions) {}
