package org.commonweave.content;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonweave.base.OneLine;

/// What an item says about itself beside its text, such as where something happened and when: short lines, each under
/// a name that its kind knows. They are saved, merged and compared with the text, line by line.
///
/// @param lines by name, in the order of the names; no line is empty
public record Particulars(Map<String, String> lines) {

    public static final Particulars NONE = new Particulars(Map.of());

    /// How the names of fields in forms begin that hold them.
    public static final String FIELD = "about-";

    /// A sentence or two; what is longer belongs into the text.
    public static final int MAX_LINE = 500;

    /// More than any form has fields.
    private static final int MAX_LINES = 80;

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,40}");
    private static final String BETWEEN = ": ";

    public Particulars {
        lines = tidied(lines);
    }

    private static Map<String, String> tidied(Map<String, String> lines) {
        Map<String, String> tidied = new TreeMap<>();
        lines.forEach((name, value) -> {
            String line = OneLine.of(value);
            if (!line.isEmpty() && NAME.matcher(name).matches()) {
                tidied.put(name, line);
            }
        });
        return Collections.unmodifiableMap(tidied);
    }

    /// From the form in which they are stored, a name and a value on each line.
    public static Particulars parse(String text) {
        return new Particulars(text.lines()
                .filter(line -> line.contains(BETWEEN))
                .map(line -> line.split(BETWEEN, 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1], (one, _) -> one)));
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(lines.get(name));
    }

    /// The same with other lines under some names. An empty line takes away what was there.
    public Particulars with(Map<String, String> changed) {
        Map<String, String> all = new HashMap<>(lines);
        all.putAll(changed);
        return new Particulars(all);
    }

    void check() {
        if (lines.size() > MAX_LINES) {
            throw new TextNotAccepted("content.particulars-many", MAX_LINES);
        }
        lines.values().stream()
                .map(String::length)
                .filter(length -> length > MAX_LINE)
                .findFirst()
                .ifPresent(length -> {
                    throw new TextNotAccepted("content.particular-long", length, MAX_LINE);
                });
    }

    /// All names under which something is said in one of three.
    static Collection<String> names(Particulars base, Particulars theirs, Particulars mine) {
        Collection<String> names = new TreeSet<>(base.lines.keySet());
        names.addAll(theirs.lines.keySet());
        names.addAll(mine.lines.keySet());
        return names;
    }

    /// A name and a value on each line.
    public String text() {
        return lines.entrySet().stream()
                .map(line -> line.getKey() + BETWEEN + line.getValue())
                .collect(Collectors.joining("\n"));
    }
}
