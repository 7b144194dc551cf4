package org.commonweave.content;

import java.time.Instant;

/// Where something is and when it last changed; what a list of everything needs.
public record PathStamp(String path, Instant updatedAt) {}
