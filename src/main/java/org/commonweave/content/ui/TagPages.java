package org.commonweave.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Door;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageHead;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Piece;
import org.commonweave.base.ui.PublicPages;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentLists;
import org.commonweave.content.IntroductionService;
import org.commonweave.content.TagCount;
import org.commonweave.content.TagLabel;
import org.commonweave.content.draft.DraftPlace;
import org.commonweave.content.ui.ReaderDeed.Subject;
import org.springframework.context.annotation.Bean;

/// `/tags` and `/tags/{tag}`.
@org.springframework.stereotype.Component
class TagPages implements PublicPages {

    private static final String PATH = "/tags";

    private final ContentLists lists;
    private final Entries entries;
    private final Besides besides;
    private final Introductions introductions;

    TagPages(ContentLists lists, Entries entries, Besides besides, Introductions introductions) {
        this.lists = lists;
        this.entries = entries;
        this.besides = besides;
        this.introductions = introductions;
    }

    @Bean
    static DraftPlace introductionDrafts() {
        return new DraftPlace(IntroductionService.KIND, NewIntroductionView.PATH);
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
        return lists.tag(slug)
                .map(tag -> tag.slug().equals(slug) ? page(tag, request) : new PageAnswer.Moved(tag.path()))
                .or(() -> asNamed(slug));
    }

    /// Who types the name of a tag into the address means the tag.
    private Optional<PageAnswer> asNamed(String name) {
        String path = TagLabel.pathOf(name);
        return lists.tag(path.substring(PATH.length() + 1))
                .map(TagLabel::path)
                .filter(found -> !found.equals(PATH + "/" + name))
                .map(PageAnswer.Moved::new);
    }

    private List<Component> doors(TagLabel tag, Optional<ContentDetails> introduction, Viewer viewer) {
        List<Component> doors = new ArrayList<>(besides.deeds(new Subject.Tagged(tag), viewer));
        doors.addAll(Introductions.doors(tag.path(), introduction));
        if (viewer.isAtLeast(Role.STEWARD)) {
            doors.add(Piece.link(tag.path() + "/names", Words.say("content.names")));
        }
        return doors;
    }

    private PageAnswer page(TagLabel tag, PageRequest request) {
        var items = lists.tagged(tag.slug(), request.viewer(), request.page());
        Optional<ContentDetails> introduction = introductions.of(tag.path(), request.viewer());
        String lead = introduction.map(content -> content.text().summary()).orElse("");
        PageTop top = new PageTop(tag.name())
                .below(Piece.link(PATH, Words.say("content.tags")))
                .lead(lead.isEmpty() ? Words.say("content.tag.lead", items.total()) : lead);
        top.add(Piece.list("ul", "page-doors", doors(tag, introduction, request.viewer()), door -> door));
        HtmlContainer page = Piece.element("section", "page", top);
        Introductions.text(introduction).ifPresent(page::add);
        page.add(
                Introductions.kinds(
                        lists.kindsTagged(tag.slug(), request.viewer()), "/search?tag=" + tag.slug() + "&", ""),
                entries.numbered(items, "h2", tag.path()),
                Piece.paragraph("more", Piece.download(tag.path() + "/feed.atom", Words.say("content.tag.feed"))));
        PageHead head = PageHead.of(tag.name(), tag.path())
                .numbered(items.number())
                .describedAs(lead.isEmpty() ? Words.say("content.tag.description", tag.name()) : lead)
                .with(AtomFeeds.alternate(tag.path(), tag.name()));
        return PageAnswer.Page.found(items.total() == 0 ? head : head.inSearchEngines(), page);
    }
}
