package org.commonweave.member;

/// Nobody can sign in to an account any more.
public record AccountClosed(long memberId) {}
