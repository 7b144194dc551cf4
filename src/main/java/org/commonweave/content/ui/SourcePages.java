package org.commonweave.content.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.base.ui.PublicPages;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentReading;
import org.commonweave.content.Lookup;
import org.commonweave.content.TagLabel;
import org.commonweave.site.Site;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/// `{item}.md`: the text of any item as it was typed, under a head that says what it is, for programs and for taking
/// away.
@Component
class SourcePages implements PublicPages {

    static final String SUFFIX = ".md";

    private final ContentReading reading;
    private final Site site;

    SourcePages(ContentReading reading, Site site) {
        this.reading = reading;
        this.site = site;
    }

    @Override
    public Optional<PageAnswer> find(PageRequest request) {
        if (!request.path().endsWith(SUFFIX)) {
            return Optional.empty();
        }
        String path = request.path().substring(0, request.path().length() - SUFFIX.length());
        return switch (reading.at(path, request.viewer())) {
            case Lookup.Found(ContentDetails content) -> Optional.of(source(content));
            case Lookup.Moved(String now) -> Optional.of(new PageAnswer.Moved(now + SUFFIX));
            case Lookup.Removed removed -> Optional.of(RemovedArticle.of(removed));
            case Lookup.Gone gone when gone.isHidden() -> Optional.of(RemovedArticle.of(gone));
            case Lookup.Gone _, Lookup.Unknown _ -> Optional.empty();
        };
    }

    private PageAnswer source(ContentDetails content) {
        return new PageAnswer.Document(
                "text/markdown",
                "---\n" + new Yaml(inBlocks()).dump(head(content)) + "---\n\n"
                        + content.text().body());
    }

    /// What the page says about itself, in the words that other programs use too; our import reads it again.
    private Map<String, Object> head(ContentDetails content) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("title", content.ref().title());
        if (!content.text().summary().isEmpty()) {
            head.put("summary", content.text().summary());
        }
        if (!content.tags().isEmpty()) {
            head.put("tags", content.tags().stream().map(TagLabel::name).toList());
        }
        head.put("author", content.author().name());
        head.put("date", content.createdAt().toString());
        head.put("lastmod", content.updatedAt().toString());
        head.put("revision", content.revision());
        head.put("language", content.language());
        head.put("licence", content.licence());
        content.text().particulars().lines().forEach(head::putIfAbsent);
        head.put("source", site.address(content.ref().path()));
        return head;
    }

    private static DumperOptions inBlocks() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setSplitLines(false);
        return options;
    }
}
