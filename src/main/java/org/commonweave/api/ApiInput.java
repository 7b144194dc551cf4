package org.commonweave.api;

/// What a program sends as JSON. It is read strictly: unknown and repeated fields, texts that are numbers, deep
/// nesting and whatever stands behind the end are refused, because each of them means that the program is mistaken.
public interface ApiInput {}
