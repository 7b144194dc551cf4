package org.commonweave.backup.file;

import java.util.List;
import java.util.stream.Collectors;

/// A table whose rows are in a backup.
///
/// @param key the columns of its primary key, in whose order the rows are written
record Table(String name, List<Column> columns, List<String> key) {

    /// Its rows as text: its name and columns on the first line, then each row as an array on a line of its own.
    String entry() {
        return Layout.TABLES + name + Layout.ROWS;
    }

    String selection() {
        String order = key.isEmpty() ? "" : " ORDER BY " + names(key);
        return "SELECT " + columnNames() + " FROM `" + name + "`" + order;
    }

    String insertion() {
        String places = columns.stream().map(_ -> "?").collect(Collectors.joining(", "));
        return "INSERT INTO `" + name + "` (" + columnNames() + ") VALUES (" + places + ")";
    }

    private String columnNames() {
        return names(columns.stream().map(Column::name).toList());
    }

    private static String names(List<String> columns) {
        return columns.stream().map(column -> "`" + column + "`").collect(Collectors.joining(", "));
    }
}
