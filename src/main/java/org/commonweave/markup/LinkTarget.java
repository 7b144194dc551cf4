package org.commonweave.markup;

/// A place inside this site to which a text points.
///
/// @param path percent-encoded, without query and fragment; empty for the text itself
/// @param anchor the heading there, as [Heading#anchor()]; empty for the whole
public record LinkTarget(String path, String anchor) {}
