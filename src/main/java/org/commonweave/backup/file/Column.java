package org.commonweave.backup.file;

/// A column whose values are in a backup.
record Column(String name, ColumnKind kind) {}
