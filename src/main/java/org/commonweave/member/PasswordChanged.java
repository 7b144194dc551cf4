package org.commonweave.member;

/// A member has a new password; whoever knew the old one must not stay signed in.
public record PasswordChanged(long memberId) {}
