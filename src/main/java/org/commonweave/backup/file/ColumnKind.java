package org.commonweave.backup.file;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/// How the values of a column are written down so that nothing of them is lost. The names stand in backups and stay.
///
/// Columns of the type TIMESTAMP are not among them: what they say depends on the time zone of whoever asks.
enum ColumnKind {
    WHOLE {
        @Override
        Object value(ResultSet row, int column) throws SQLException {
            return row.getLong(column);
        }

        @Override
        Object read(JsonParser json) {
            return json.getLongValue();
        }
    },
    DECIMAL {
        @Override
        @Nullable
        Object value(ResultSet row, int column) throws SQLException {
            return row.getBigDecimal(column);
        }

        @Override
        Object read(JsonParser json) {
            return new BigDecimal(json.getString());
        }
    },
    REAL {
        @Override
        Object value(ResultSet row, int column) throws SQLException {
            return row.getDouble(column);
        }

        @Override
        Object read(JsonParser json) {
            return json.getDoubleValue();
        }
    },
    TEXT {
        @Override
        @Nullable
        Object value(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }

        @Override
        Object read(JsonParser json) {
            return json.getString();
        }
    },
    BYTES {
        @Override
        byte @Nullable [] value(ResultSet row, int column) throws SQLException {
            return row.getBytes(column);
        }

        @Override
        byte[] read(JsonParser json) {
            return json.getBinaryValue();
        }
    },
    DAY {
        @Override
        @Nullable
        Object value(ResultSet row, int column) throws SQLException {
            return row.getObject(column, LocalDate.class);
        }

        @Override
        Object read(JsonParser json) {
            return LocalDate.parse(json.getString());
        }
    },
    /// Without a zone, to the microsecond.
    MOMENT {
        @Override
        @Nullable
        Object value(ResultSet row, int column) throws SQLException {
            return row.getObject(column, LocalDateTime.class);
        }

        @Override
        Object read(JsonParser json) {
            return LocalDateTime.parse(json.getString());
        }
    };

    /// @param type as `information_schema` calls it
    static ColumnKind of(String type) {
        return switch (type) {
            case "bigint", "int", "mediumint", "smallint", "tinyint" -> WHOLE;
            case "decimal" -> DECIMAL;
            case "double" -> REAL;
            case "char", "varchar", "tinytext", "text", "mediumtext", "longtext", "enum", "uuid" -> TEXT;
            case "binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob" -> BYTES;
            case "date" -> DAY;
            case "datetime" -> MOMENT;
            default -> throw new IllegalArgumentException("No backup can be made of columns of type " + type);
        };
    }

    abstract @Nullable Object value(ResultSet row, int column) throws SQLException;

    /// The value at which the text stands, which is not null.
    abstract Object read(JsonParser json);

    final void write(ResultSet row, int column, JsonGenerator json) throws SQLException {
        Object value = value(row, column);
        switch (row.wasNull() ? null : value) {
            case null -> json.writeNull();
            case Long number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            case byte[] bytes -> json.writeBinary(bytes);
            case Object text -> json.writeString(text.toString());
        }
    }

    /// Like [#read], and says of a value of another kind that it does not fit.
    final Object readOrRefuse(JsonParser json) {
        try {
            return read(json);
        } catch (DateTimeException | NumberFormatException cause) {
            throw new RowUnreadable(cause);
        }
    }
}
