package org.commonweave.seed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonweave.content.ContentText;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/// One file of `content-seed/wiki`: what stands between its two lines of `---`, and the text below.
///
/// @param author the handle of the member who wrote it
record SamplePage(ContentText text, String author, Instant writtenAt) {

    private static final Pattern FILE = Pattern.compile("---\\R(.*?)\\R---\\R(.*)", Pattern.DOTALL);

    static SamplePage parse(String file) {
        Matcher parts = FILE.matcher(file);
        if (!parts.matches()) {
            throw new IllegalArgumentException("A sample page begins with its title, tags, author and date");
        }
        Map<String, Object> facts = yaml().load(parts.group(1));
        ContentText text = new ContentText(
                text(facts, "title"),
                text(facts, "summary"),
                parts.group(2),
                ((List<?>) facts.getOrDefault("tags", List.of()))
                        .stream().map(String::valueOf).toList());
        return new SamplePage(
                text,
                text(facts, "author"),
                LocalDate.parse(text(facts, "date")).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    SamplePage withBody(String body) {
        return new SamplePage(text.withBody(body), author, writtenAt);
    }

    /// Plain YAML in which a date is a text like any other.
    static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        Resolver onlyTexts = new Resolver() {
            @Override
            public Tag resolve(org.yaml.snakeyaml.nodes.NodeId kind, String value, boolean implicit) {
                Tag tag = super.resolve(kind, value, implicit);
                return tag.equals(Tag.TIMESTAMP) ? Tag.STR : tag;
            }
        };
        var dumper = new org.yaml.snakeyaml.DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dumper), dumper, options, onlyTexts);
    }

    private static String text(Map<String, Object> facts, String key) {
        Object value = facts.get(key);
        if (value == null) {
            throw new IllegalArgumentException("A sample page says its " + key);
        }
        return value.toString();
    }
}
