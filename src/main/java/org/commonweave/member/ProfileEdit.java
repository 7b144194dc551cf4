package org.commonweave.member;

/// What a person wants others to read about them.
public record ProfileEdit(String name, String about) {}
