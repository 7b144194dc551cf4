package org.commonweave.content;

import java.util.Set;

/// A member has these items before their eyes.
public record ContentRead(long memberId, Set<Long> contents) {}
