package org.commonweave.seed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonweave.content.ContentText;

/// What a sample file says about itself between its two lines of `---`, and the text below.
record SampleHead(Map<String, Object> facts, String text) {

    private static final Pattern FILE = Pattern.compile("---\\R(.*?)\\R---\\R(.*)", Pattern.DOTALL);

    static SampleHead parse(String file) {
        Matcher parts = FILE.matcher(file);
        if (!parts.matches()) {
            throw new IllegalArgumentException("A sample file begins with what it says about itself");
        }
        return new SampleHead(SamplePage.yaml().load(parts.group(1)), parts.group(2));
    }

    String needed(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("A sample file says its " + key));
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(facts.get(key)).map(Object::toString).filter(value -> !value.isBlank());
    }

    boolean says(String key) {
        return find(key).filter("true"::equals).isPresent();
    }

    List<String> list(String key) {
        return facts.get(key) instanceof List<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.of();
    }

    Instant date() {
        return moment(needed("date"));
    }

    /// A day, or a day and the time of day.
    static Instant moment(String date) {
        return date.contains("T")
                ? LocalDateTime.parse(date).toInstant(ZoneOffset.UTC)
                : LocalDate.parse(date).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /// The title, summary and tags, with a body.
    ContentText text(String body) {
        return new ContentText(needed("title"), find("summary").orElse(""), body.strip(), list("tags"));
    }
}
