package org.commonweave.member;

/// A member changed the name or the words by which others know them.
public record ProfileChanged(long memberId) {}
