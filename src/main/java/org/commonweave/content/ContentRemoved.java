package org.commonweave.content;

/// Something went into the bin. Published in the transaction of the change.
public record ContentRemoved(ContentRef content) {}
