package org.commonweave.content.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonweave.base.Numbered;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Initials;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageHead;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Piece;
import org.commonweave.base.ui.PublicPages;
import org.commonweave.content.ContentLists;
import org.commonweave.content.ContentSummary;
import org.commonweave.content.ui.ReaderDeed.Subject;
import org.commonweave.member.MemberDirectory;
import org.commonweave.member.MemberProfile;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// `/people/{handle}`: who somebody is, and what they have given.
@Component
class PersonPages implements PublicPages {

    private final MemberDirectory members;
    private final ContentLists lists;
    private final Entries entries;
    private final Besides besides;
    private final ObjectProvider<BesidePerson> parts;

    PersonPages(
            MemberDirectory members,
            ContentLists lists,
            Entries entries,
            Besides besides,
            ObjectProvider<BesidePerson> parts) {
        this.members = members;
        this.lists = lists;
        this.entries = entries;
        this.besides = besides;
        this.parts = parts;
    }

    @Override
    public Optional<PageAnswer> find(PageRequest request) {
        List<String> steps = request.steps();
        return steps.size() == 2 && steps.getFirst().equals("people")
                ? members.findProfile(steps.get(1)).flatMap(person -> page(person, request))
                : Optional.empty();
    }

    /// A profile that only gives words an author is for those who may read some of the words.
    private Optional<PageAnswer> page(MemberProfile person, PageRequest request) {
        var work = lists.contributedBy(person.id(), request.viewer(), request.page());
        List<HtmlContainer> more = parts.orderedStream()
                .flatMap(part -> part.find(person.summary(), request.viewer()).stream())
                .toList();
        return person.claimed() || work.total() > 0 || !more.isEmpty()
                ? Optional.of(page(person, work, more, request))
                : Optional.empty();
    }

    private PageAnswer page(
            MemberProfile person, Numbered<ContentSummary> work, List<HtmlContainer> more, PageRequest request) {
        PageTop top = top(person);
        besides.listed(new Subject.Person(person.summary()), request.viewer()).ifPresent(top::add);
        Article page = new Article(Piece.element("div", "person", new Initials(person.name()), top));
        page.addClassName("page");
        if (!person.about().isBlank()) {
            Div about = new Div();
            about.addClassName("prose");
            person.about()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(Paragraph::new)
                    .forEach(about::add);
            page.add(about);
        }
        more.forEach(page::add);
        page.add(Piece.section(
                "page-section", "work", Words.say("content.person.work"), entries.numbered(work, "h3", person.path())));
        PageHead head = PageHead.of(person.name(), person.path())
                .numbered(work.number())
                .describedAs(person.about())
                .with(AtomFeeds.alternate(person.path(), person.name()))
                .structuredAs(
                        Map.of("@type", "ProfilePage", "mainEntity", Map.of("@type", "Person", "name", person.name())));
        return PageAnswer.Page.found(head, page);
    }

    private static PageTop top(MemberProfile person) {
        PageTop top = new PageTop(person.name());
        HtmlContainer meta = Piece.element("p", "page-meta");
        if (person.claimed()) {
            meta.add(Words.say("role." + person.role()) + " · " + Words.say("content.person.joined") + " ");
            meta.add(Piece.day(person.joined()));
        } else {
            String source = person.source();
            meta.add(
                    source == null
                            ? Words.say("content.person.unclaimed")
                            : Words.say("content.person.unclaimed.source", source));
        }
        top.add(meta);
        return top;
    }
}
