package org.commonweave.transfer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonweave.base.OneLine;
import org.commonweave.transfer.Problem.Kind;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/// Reads the head of a file, written in YAML or TOML, into values by their names in small letters. A value is text as
/// it is written there, a list, or a map; `yes`, `010` and `2019-03-01` mean what they say.
final class HeadValues {

    /// A head longer than this is data, not a head.
    static final int MAX_LENGTH = 64 * 1024;

    private static final Pattern YAML_ENTRY = Pattern.compile("(?m)^([\\w-]+)[ \\t]*:(?=\\s|$)");
    private static final Pattern QUOTES = Pattern.compile("^[\"'\\[]+|[\"'\\]]+$");

    private HeadValues() {}

    /// Nothing if it is no head at all, but text between two rules. One that is malformed as a whole is read entry by
    /// entry: a colon in a title is the usual reason.
    static Optional<Map<String, Object>> ofYaml(String head, String file, Findings findings) {
        try {
            return switch (parsed(head)) {
                case null -> Optional.of(Map.of());
                case Map<?, ?> map -> Optional.of(named(map));
                default -> Optional.empty();
            };
        } catch (YAMLException | IllegalArgumentException | IndexOutOfBoundsException malformed) {
            findings.problem(file, Kind.MALFORMED_HEAD, OneLine.of(String.valueOf(malformed.getMessage())));
            return Optional.of(entries(head));
        }
    }

    /// A single value, such as `[seeds, soil]`; the text itself if it is none.
    static @Nullable Object value(String written) {
        try {
            return parsed(written);
        } catch (YAMLException | IllegalArgumentException | IndexOutOfBoundsException _) {
            return QUOTES.matcher(written.strip()).replaceAll("");
        }
    }

    private static Map<String, Object> entries(String head) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<Integer> begins = new ArrayList<>();
        Matcher entry = YAML_ENTRY.matcher(head);
        while (entry.find()) {
            begins.add(entry.start());
        }
        for (int i = 0; i < begins.size(); i++) {
            String written = head.substring(begins.get(i), i + 1 < begins.size() ? begins.get(i + 1) : head.length());
            entry(written).forEach(values::putIfAbsent);
        }
        return values;
    }

    private static Map<String, Object> entry(String written) {
        try {
            if (parsed(written) instanceof Map<?, ?> map) {
                return named(map);
            }
        } catch (YAMLException | IllegalArgumentException | IndexOutOfBoundsException _) {
            // then it is taken as plain words
        }
        String name = written.substring(0, written.indexOf(':')).strip();
        String words = written.lines().findFirst().orElse("").substring(written.indexOf(':') + 1);
        return named(Map.of(name, QUOTES.matcher(words.strip()).replaceAll("")));
    }

    static Map<String, Object> named(Map<?, ?> map) {
        Map<String, Object> values = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (value != null) {
                values.putIfAbsent(String.valueOf(key).toLowerCase(Locale.ROOT), value);
            }
        });
        return values;
    }

    private static @Nullable Object parsed(String yaml) {
        LoaderOptions options = options();
        DumperOptions unused = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(unused), unused, options, new AsWritten())
                .load(yaml);
    }

    /// Nobody nests or refers more than this in a head; a bomb does.
    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(20);
        options.setNestingDepthLimit(20);
        options.setCodePointLimit(MAX_LENGTH);
        options.setAllowRecursiveKeys(false);
        options.setWarnOnDuplicateKeys(false);
        return options;
    }

    /// Leaves out what YAML makes of plain words: `no` is a word, `1.10` a version, and `12:30` no number of seconds.
    private static final class AsWritten extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.MERGE, MERGE, "<");
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
            addImplicitResolver(Tag.NULL, EMPTY, null);
        }
    }
}
