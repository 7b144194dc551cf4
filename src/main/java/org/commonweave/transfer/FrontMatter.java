package org.commonweave.transfer;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonweave.base.OneLine;
import org.commonweave.transfer.Problem.Kind;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/// What a file says about itself before its text begins.
///
/// @param rest the text behind it
record FrontMatter(
        String title,
        String summary,
        List<String> tags,
        List<String> authors,
        @Nullable Instant date,
        String rest) {

    /// A head longer than this is data, not a head.
    private static final int MAX_LENGTH = 64 * 1024;

    private static final Pattern YAML_HEAD =
            Pattern.compile("\\A---[ \\t]*\\n(.*?)(?:^|\\n)(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
    private static final Pattern TOML_HEAD =
            Pattern.compile("\\A\\+\\+\\+[ \\t]*\\n(.*?)(?:^|\\n)\\+\\+\\+[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
    private static final Pattern YAML_LINE = Pattern.compile("(?m)^([A-Za-z]+)\\s*:[ \\t]*(.*)$");
    private static final Pattern TOML_LINE = Pattern.compile("(?m)^([A-Za-z]+)\\s*=[ \\t]*(.*)$");
    private static final Pattern QUOTES = Pattern.compile("^[\"'\\[]+|[\"'\\]]+$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern COMMAS = Pattern.compile("\\s*[,;]\\s*");

    static FrontMatter of(String text, String file, Findings findings) {
        Matcher yaml = YAML_HEAD.matcher(text);
        if (yaml.find() && yaml.group(1).length() <= MAX_LENGTH) {
            return of(yamlValues(yaml.group(1), file, findings), text.substring(yaml.end()), file, findings);
        }
        Matcher toml = TOML_HEAD.matcher(text);
        if (toml.find() && toml.group(1).length() <= MAX_LENGTH) {
            return of(lines(toml.group(1), TOML_LINE), text.substring(toml.end()), file, findings);
        }
        return of(Map.of(), text, file, findings);
    }

    private static FrontMatter of(Map<String, Object> values, String rest, String file, Findings findings) {
        Object written = first(values, "date", "created", "published", "pubdate", "publishdate", "lastmod");
        Optional<Instant> date = Dates.read(written);
        if (written != null && date.isEmpty() && !written.toString().isBlank()) {
            findings.problem(file, Kind.DATE, written.toString());
        }
        return new FrontMatter(
                word(first(values, "title")),
                word(first(values, "summary", "description", "excerpt")),
                tags(first(values, "tags", "tag", "keywords", "categories")),
                words(first(values, "author", "authors")),
                date.orElse(null),
                rest);
    }

    /// A head that is no YAML is read line by line: a colon in a title is the usual reason.
    private static Map<String, Object> yamlValues(String head, String file, Findings findings) {
        try {
            Object read = new Yaml(new SafeConstructor(options())).load(head);
            if (read instanceof Map<?, ?> map) {
                Map<String, Object> values = new HashMap<>();
                map.forEach((key, value) -> {
                    if (value != null) {
                        values.put(String.valueOf(key).toLowerCase(Locale.ROOT), value);
                    }
                });
                return values;
            }
            if (read == null) {
                return Map.of();
            }
        } catch (YAMLException | IllegalArgumentException | IndexOutOfBoundsException malformed) {
            findings.problem(file, Kind.MALFORMED_HEAD, OneLine.of(String.valueOf(malformed.getMessage())));
            return lines(head, YAML_LINE);
        }
        findings.problem(file, Kind.MALFORMED_HEAD, "");
        return Map.of();
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

    private static Map<String, Object> lines(String head, Pattern line) {
        Map<String, Object> values = new HashMap<>();
        line.matcher(head)
                .results()
                .forEach(found -> values.putIfAbsent(
                        found.group(1).toLowerCase(Locale.ROOT),
                        QUOTES.matcher(found.group(2).strip()).replaceAll("")));
        return values;
    }

    private static @Nullable Object first(Map<String, Object> values, String... names) {
        return Arrays.stream(names)
                .map(values::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String word(@Nullable Object value) {
        return words(value).stream().findFirst().orElse("");
    }

    /// One value or several; of a value with parts, such as a person with a name and an address, the name.
    private static List<String> words(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case Collection<?> several ->
                several.stream().flatMap(one -> words(one).stream()).toList();
            case Map<?, ?> parts -> words(parts.get("name"));
            case Object one ->
                Stream.of(OneLine.of(one.toString()))
                        .filter(text -> !text.isEmpty())
                        .toList();
        };
    }

    private static List<String> tags(@Nullable Object value) {
        if (!(value instanceof String text)) {
            return words(value);
        }
        Pattern between = COMMAS.matcher(text).find() ? COMMAS : BLANKS;
        return between.splitAsStream(text)
                .map(tag -> QUOTES.matcher(tag).replaceAll("").strip())
                .filter(tag -> !tag.isEmpty())
                .toList();
    }
}
