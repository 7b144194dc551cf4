package org.commonweave.transfer;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonweave.base.OneLine;
import org.commonweave.transfer.Problem.Kind;
import org.jspecify.annotations.Nullable;

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

    private static final Pattern YAML_HEAD =
            Pattern.compile("\\A---[ \\t]*\\n(.*?)(?:^|\\n)(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
    private static final Pattern TOML_HEAD =
            Pattern.compile("\\A\\+\\+\\+[ \\t]*\\n(.*?)(?:^|\\n)\\+\\+\\+[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
    private static final Pattern QUOTES = Pattern.compile("^[\"'\\[]+|[\"'\\]]+$");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern COMMAS = Pattern.compile("\\s*[,;]\\s*");

    /// What a value with parts is called by, the best first: people have names, some sites only keys to a list of them,
    /// and tags have labels.
    private static final List<String> NAMES = List.of("name", "label", "title", "key", "login", "id");

    private static final Pattern MAIL = Pattern.compile("\\s*[<(]\\S+@\\S+[>)]|(?<=\\S)@\\S+\\.\\S+$");

    static FrontMatter of(String text, String file, Findings findings) {
        Matcher yaml = YAML_HEAD.matcher(text);
        if (yaml.find() && yaml.group(1).length() <= HeadValues.MAX_LENGTH) {
            return HeadValues.ofYaml(yaml.group(1), file, findings)
                    .map(values -> new Reading(values, file, findings).read(text.substring(yaml.end())))
                    .orElseGet(() -> new Reading(Map.of(), file, findings).read(text));
        }
        Matcher toml = TOML_HEAD.matcher(text);
        if (toml.find() && toml.group(1).length() <= HeadValues.MAX_LENGTH) {
            return new Reading(TomlHead.values(toml.group(1)), file, findings).read(text.substring(toml.end()));
        }
        return new Reading(Map.of(), file, findings).read(text);
    }

    /// The values of one head, and what is told about those that cannot be used.
    private record Reading(Map<String, Object> values, String file, Findings findings) {

        FrontMatter read(String rest) {
            return new FrontMatter(
                    unmarked(String.join(", ", words("title"))),
                    unmarked(words("summary", "description", "excerpt").stream()
                            .findFirst()
                            .orElse("")),
                    tags("tags", "tag", "keywords", "categories"),
                    words("author", "authors").stream()
                            .map(name -> MAIL.matcher(name).replaceAll("").strip())
                            .filter(name -> !name.isEmpty())
                            .toList(),
                    date("date", "created", "published", "pubdate", "publishdate", "lastmod"),
                    rest);
        }

        /// Titles and summaries are plain words here, which some sites mark as program code.
        private static String unmarked(String words) {
            return CODE.matcher(words).replaceAll("$1");
        }

        /// Some generators keep what is not theirs below a name of its own.
        private Map.@Nullable Entry<String, Object> first(String... names) {
            return Stream.of(values, inner("taxonomies"), inner("params"))
                    .flatMap(level -> Stream.of(names)
                            .filter(level::containsKey)
                            .map(name -> Map.entry(name, level.getOrDefault(name, ""))))
                    .findFirst()
                    .orElse(null);
        }

        private Map<String, Object> inner(String name) {
            return values.get(name) instanceof Map<?, ?> map ? HeadValues.named(map) : Map.of();
        }

        private List<String> words(String... names) {
            Map.Entry<String, Object> found = first(names);
            return found == null ? List.of() : namesIn(found.getKey(), found.getValue());
        }

        /// One value or several; of a value with parts, such as a person with a name and an address, the name.
        private List<String> namesIn(String name, @Nullable Object value) {
            return switch (value) {
                case null -> List.of();
                case Collection<?> several ->
                    several.stream().flatMap(one -> namesIn(name, one).stream()).toList();
                case Map<?, ?> parts -> namesIn(name, called(name, parts));
                case Object one ->
                    Stream.of(OneLine.of(one.toString()))
                            .filter(text -> !text.isEmpty())
                            .toList();
            };
        }

        /// Braces around mere words are a list to whoever wrote them.
        private @Nullable Object called(String name, Map<?, ?> parts) {
            if (parts.values().stream().allMatch(Objects::isNull)
                    && parts.keySet().stream().allMatch(String.class::isInstance)) {
                return parts.keySet();
            }
            Map<String, Object> named = HeadValues.named(parts);
            Optional<Object> called =
                    NAMES.stream().filter(named::containsKey).findFirst().map(named::get);
            if (called.isEmpty()) {
                findings.problem(file, Kind.HEAD_VALUE, name + ": " + OneLine.of(parts.toString()));
            }
            return called.orElse(null);
        }

        private List<String> tags(String... names) {
            Map.Entry<String, Object> found = first(names);
            if (found == null || !(found.getValue() instanceof String text)) {
                return words(names);
            }
            Pattern between = COMMAS.matcher(text).find() ? COMMAS : BLANKS;
            return between.splitAsStream(text)
                    .map(tag -> QUOTES.matcher(tag).replaceAll("").strip())
                    .filter(tag -> !tag.isEmpty())
                    .toList();
        }

        private @Nullable Instant date(String... names) {
            String written = words(names).stream().findFirst().orElse("");
            Optional<Instant> date = Dates.read(written);
            if (date.isEmpty() && !written.isEmpty()) {
                findings.problem(file, Kind.DATE, written);
            }
            return date.orElse(null);
        }
    }
}
