package org.commonweave.content.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonweave.base.Numbered;
import org.commonweave.base.Words;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.base.ui.PublicPages;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentLists;
import org.commonweave.content.ContentReading;
import org.commonweave.content.Lookup;
import org.commonweave.content.PartText;
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
    private final ContentLists lists;
    private final Site site;

    SourcePages(ContentReading reading, ContentLists lists, Site site) {
        this.reading = reading;
        this.lists = lists;
        this.site = site;
    }

    @Override
    public Optional<PageAnswer> find(PageRequest request) {
        if (!request.path().endsWith(SUFFIX)) {
            return Optional.empty();
        }
        String path = request.path().substring(0, request.path().length() - SUFFIX.length());
        return switch (reading.at(path, request.viewer())) {
            case Lookup.Found(ContentDetails content) -> Optional.of(source(content, request));
            case Lookup.Moved(String now) -> Optional.of(new PageAnswer.Moved(now + SUFFIX));
            case Lookup.Removed removed -> Optional.of(RemovedArticle.of(removed));
            case Lookup.Gone gone when gone.isHidden() -> Optional.of(RemovedArticle.of(gone));
            case Lookup.Gone _, Lookup.Unknown _ -> Optional.empty();
        };
    }

    private PageAnswer source(ContentDetails content, PageRequest request) {
        Numbered<PartText> parts = lists.parts(content.ref().id(), request.viewer(), request.page());
        Map<String, Object> head = head(content);
        if (parts.pages() > 1) {
            head.put("page", parts.number());
            head.put("pages", parts.pages());
        }
        return new PageAnswer.Document(
                "text/markdown",
                "---\n" + new Yaml(inBlocks()).dump(head) + "---\n\n"
                        + (parts.number() == 1 ? content.text().body() : "")
                        + parts.items().stream().map(this::part).collect(Collectors.joining()));
    }

    /// What was said in it, each with whose words they are and where they stand.
    private String part(PartText part) {
        String who = Words.say(
                "content.source.part",
                KindWords.one(part.ref().kind()),
                part.author().name(),
                part.createdAt().toString());
        return "\n\n* * *\n\n" + who + " <" + site.address(part.ref().path()) + ">\n\n" + part.body();
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
