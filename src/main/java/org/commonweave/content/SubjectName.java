package org.commonweave.content;

/// What a subject is called, and where it is read about.
public record SubjectName(String path, String name) {}
