package org.commonweave.transfer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a head in TOML as far as heads go: values of one or several lines, tables such as `[author]`, and lists of
/// tables such as `[[authors]]`.
final class TomlHead {

    private static final Pattern TABLE = Pattern.compile("^\\s*(\\[\\[?)\\s*([\\w.-]+)\\s*]]?\\s*(?:#.*)?$");
    private static final Pattern ENTRY = Pattern.compile("^\\s*\"?([\\w-]+)\"?\\s*=\\s*(.*)$");
    private static final Pattern BETWEEN = Pattern.compile("(\"[^\"]*\"|'[^']*')|\\s*=\\s*");

    private final Map<String, Object> values = new LinkedHashMap<>();
    private Map<String, Object> table = values;

    private TomlHead() {}

    static Map<String, Object> values(String head) {
        TomlHead toml = new TomlHead();
        List<String> lines = head.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher entry = ENTRY.matcher(lines.get(i));
            if (entry.matches()) {
                StringBuilder written = new StringBuilder(entry.group(2));
                while (isOpen(written) && i + 1 < lines.size()) {
                    written.append('\n').append(lines.get(++i));
                }
                toml.put(entry.group(1), written.toString());
            } else {
                toml.begin(lines.get(i));
            }
        }
        return toml.values;
    }

    private void begin(String line) {
        Matcher sign = TABLE.matcher(line);
        if (sign.matches()) {
            table = new LinkedHashMap<>();
            String name = sign.group(2).toLowerCase(Locale.ROOT);
            if (sign.group(1).length() > 1
                    && values.computeIfAbsent(name, _ -> new ArrayList<>()) instanceof List<?> all) {
                List<Object> more = new ArrayList<>(all);
                more.add(table);
                values.put(name, more);
            } else {
                values.putIfAbsent(name, table);
            }
        }
    }

    private void put(String name, String written) {
        boolean isFlow = written.startsWith("[") || written.startsWith("{");
        Object value = HeadValues.value(isFlow ? asYaml(written) : written);
        if (value != null) {
            table.putIfAbsent(name.toLowerCase(Locale.ROOT), value);
        }
    }

    /// Lists are the same in both, and the parts of a table only have another sign between name and value.
    private static String asYaml(String written) {
        return BETWEEN.matcher(written)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) == null ? ": " : found.group(1)));
    }

    private static boolean isOpen(CharSequence written) {
        long begun = written.chars().filter(sign -> sign == '[' || sign == '{').count();
        long ended = written.chars().filter(sign -> sign == ']' || sign == '}').count();
        return written.length() > 0 && "[{".indexOf(written.charAt(0)) >= 0 && begun > ended;
    }
}
