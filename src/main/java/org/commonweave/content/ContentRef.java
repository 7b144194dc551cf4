package org.commonweave.content;

/// Enough to point at something: what it is, where it lives, what it is called.
///
/// @param kind which kind of content, such as `page`
public record ContentRef(long id, String kind, String path, String title) {}
