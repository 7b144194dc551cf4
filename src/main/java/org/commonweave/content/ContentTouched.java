package org.commonweave.content;

/// Something about an item changed that is not its text, but that its readers see: it was closed, or somebody joined.
/// Published in the transaction of the change.
public record ContentTouched(long contentId) {}
