package org.commonweave.content.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Optional;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Door;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageHead;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Piece;
import org.commonweave.base.ui.PublicPages;
import org.commonweave.content.ContentLists;
import org.commonweave.content.TagCount;
import org.commonweave.content.TagLabel;
import org.commonweave.content.ui.ReaderDeed.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/// `/tags` and `/tags/{tag}`.
@Component
class TagPages implements PublicPages {

    private static final String PATH = "/tags";

    private final ContentLists lists;
    private final Entries entries;
    private final Besides besides;

    TagPages(ContentLists lists, Entries entries, Besides besides) {
        this.lists = lists;
        this.entries = entries;
        this.besides = besides;
    }

    @Bean
    static Door tagsDoor() {
        return new Door(80, PATH, "content.tags");
    }

    @Override
    public Optional<PageAnswer> find(PageRequest request) {
        List<String> steps = request.steps();
        if (steps.isEmpty() || !steps.getFirst().equals("tags") || steps.size() > 2) {
            return Optional.empty();
        }
        return steps.size() == 1 ? Optional.of(all(request)) : one(steps.get(1), request);
    }

    private PageAnswer all(PageRequest request) {
        List<TagCount> tags = lists.tags(request.viewer());
        HtmlContainer page = Piece.element(
                "section",
                "page",
                new PageTop(Words.say("content.tags")).lead(Words.say("content.tags.lead", tags.size())),
                TagChips.index(tags));
        return PageAnswer.Page.found(
                PageHead.of(Words.say("content.tags"), PATH).inSearchEngines(), page);
    }

    private Optional<PageAnswer> one(String slug, PageRequest request) {
        return lists.tag(slug).map(tag -> page(tag, request)).or(() -> asNamed(slug));
    }

    /// Who types the name of a tag into the address means the tag.
    private Optional<PageAnswer> asNamed(String name) {
        String path = TagLabel.pathOf(name);
        return lists.tag(path.substring(PATH.length() + 1))
                .map(TagLabel::path)
                .filter(found -> !found.equals(PATH + "/" + name))
                .map(PageAnswer.Moved::new);
    }

    private PageAnswer page(TagLabel tag, PageRequest request) {
        var items = lists.tagged(tag.slug(), request.viewer(), request.page());
        PageTop top = new PageTop(tag.name())
                .below(Piece.link(PATH, Words.say("content.tags")))
                .lead(Words.say("content.tag.lead", items.total()));
        besides.listed(new Subject.Tagged(tag), request.viewer()).ifPresent(top::add);
        HtmlContainer page = Piece.element(
                "section",
                "page",
                top,
                entries.numbered(items, "h2", tag.path()),
                Piece.paragraph("more", Piece.download(tag.path() + "/feed.atom", Words.say("content.tag.feed"))));
        PageHead head = PageHead.of(tag.name(), tag.path())
                .numbered(items.number())
                .describedAs(Words.say("content.tag.description", tag.name()))
                .with(AtomFeeds.alternate(tag.path(), tag.name()));
        return PageAnswer.Page.found(items.total() == 0 ? head : head.inSearchEngines(), page);
    }
}
