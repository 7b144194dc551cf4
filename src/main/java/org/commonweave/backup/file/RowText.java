package org.commonweave.backup.file;

import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/// The rows of a table as text, and back. The first line names the table and its columns; each row is an array.
final class RowText implements AutoCloseable {

    private final JsonParser json;
    private final Table table;

    private RowText(JsonParser json, Table table) {
        this.json = json;
        this.table = table;
    }

    static void writeHeading(Table table, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("table", table.name());
        json.writeArrayPropertyStart("columns");
        for (Column column : table.columns()) {
            json.writeStartArray();
            json.writeString(column.name());
            json.writeString(column.kind().name());
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static void write(Table table, ResultSet row, JsonGenerator json) throws SQLException {
        json.writeStartArray();
        for (int i = 0; i < table.columns().size(); i++) {
            table.columns().get(i).kind().write(row, i + 1, json);
        }
        json.writeEndArray();
    }

    /// Reads the heading. Throws [RowUnreadable] if it is none.
    static RowText read(InputStream content) {
        try {
            JsonParser json = Json.MAPPER.createParser(content);
            json.nextToken();
            JsonNode heading = json.readValueAsTree();
            List<Column> columns = new ArrayList<>();
            for (JsonNode column : heading.required("columns")) {
                columns.add(new Column(
                        plain(column.required(0).asString()),
                        ColumnKind.valueOf(column.required(1).asString())));
            }
            return new RowText(json, new Table(plain(heading.required("table").asString()), columns, List.of()));
        } catch (JacksonException | IllegalArgumentException | NullPointerException cause) {
            throw new RowUnreadable(cause);
        }
    }

    /// What becomes part of a statement to the database is a name and nothing else.
    private static String plain(String name) {
        if (!name.matches("[A-Za-z][A-Za-z0-9_]{0,63}")) {
            throw new IllegalArgumentException(name);
        }
        return name;
    }

    Table table() {
        return table;
    }

    /// The values of the next row, in the order of the columns; `null` at the end. Throws [RowUnreadable] if it is no
    /// row of this table.
    @Nullable
    Object @Nullable [] next() {
        try {
            JsonToken token = json.nextToken();
            if (token == null) {
                return null;
            }
            expect(token == JsonToken.START_ARRAY);
            @Nullable Object[] values = new Object[table.columns().size()];
            for (int i = 0; i < values.length; i++) {
                JsonToken value = json.nextToken();
                expect(value != null && value.isScalarValue());
                values[i] = value == JsonToken.VALUE_NULL
                        ? null
                        : table.columns().get(i).kind().readOrRefuse(json);
            }
            expect(json.nextToken() == JsonToken.END_ARRAY);
            return values;
        } catch (JacksonException cause) {
            throw new RowUnreadable(cause);
        }
    }

    private static void expect(boolean isAsExpected) {
        if (!isAsExpected) {
            throw new RowUnreadable(null);
        }
    }

    @Override
    public void close() {
        json.close();
    }
}
