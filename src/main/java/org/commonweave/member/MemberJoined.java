package org.commonweave.member;

/// Somebody has an account now and can sign in.
public record MemberJoined(long memberId) {}
