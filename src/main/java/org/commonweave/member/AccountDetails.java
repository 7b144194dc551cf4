package org.commonweave.member;

/// A person's own account, as they see it themselves.
///
/// @param email where letters go; nobody else but administrators sees it
public record AccountDetails(String handle, String name, String about, String email) {}
