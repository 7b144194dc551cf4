package org.commonweave.seed;

import java.time.Instant;
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

    static SamplePage parse(String file) {
        SampleHead head = SampleHead.parse(file);
        ContentText text =
                new ContentText(head.needed("title"), head.needed("summary"), head.text(), head.list("tags"));
        return new SamplePage(text, head.needed("author"), head.date());
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
}
