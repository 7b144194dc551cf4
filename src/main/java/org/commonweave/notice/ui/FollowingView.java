package org.commonweave.notice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Function;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Numbered;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Deed;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Pager;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.TagLabel;
import org.commonweave.member.MemberSummary;
import org.commonweave.notice.FollowService;
import org.commonweave.notice.FollowTarget;
import org.commonweave.notice.FollowedItem;
import org.commonweave.notice.Level;
import org.commonweave.notice.MutedPeople;

/// What a member follows, and whom they have muted.
@Route("settings/following")
@PermitAll
class FollowingView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "/settings/following";

    private final FollowService follows;
    private final MutedPeople muted;
    private final MuteDeed mutes;
    private final CurrentViewer current;

    FollowingView(FollowService follows, MutedPeople muted, MuteDeed mutes, CurrentViewer current) {
        this.follows = follows;
        this.muted = muted;
        this.mutes = mutes;
        this.current = current;
        addClassNames("page", "following-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Viewer viewer = current.viewer();
        PageRequest request = new PageRequest(
                ADDRESS, event.getLocation().getQueryParameters().getParameters(), viewer);
        removeAll();
        add(
                new PageTop(getPageTitle()).lead(Words.say("notice.follows.lead")),
                items(follows.items(viewer, request.page())));
        List<TagLabel> tags = follows.tags(viewer);
        if (!tags.isEmpty()) {
            add(section("followed-tags", "notice.follows.tags", tags, this::tag));
        }
        List<MemberSummary> people = follows.people(viewer);
        if (!people.isEmpty()) {
            add(section("followed-people", "notice.follows.people", people, this::person));
        }
        add(mutedPeople(muted.list(viewer)));
    }

    @Override
    public String getPageTitle() {
        return Words.say("notice.follows");
    }

    private Component items(Numbered<FollowedItem> found) {
        HtmlContainer section = Piece.section("page-section", "followed-items", Words.say("notice.follows.items"));
        section.add(
                found.total() == 0
                        ? Piece.text("p", "empty-state", Words.say("notice.follows.none"))
                        : list(found.items(), this::item));
        section.add(new Pager(found, page -> ADDRESS + "?page=" + page));
        return section;
    }

    private Component mutedPeople(List<MemberSummary> people) {
        return Piece.section(
                "page-section",
                "muted-people",
                Words.say("notice.mutes"),
                Piece.text("p", "", Words.say("notice.mutes.lead")),
                people.isEmpty()
                        ? Piece.text("p", "empty-state", Words.say("notice.mutes.none"))
                        : list(people, person -> row(name(person), mutes.unmute(person))));
    }

    private static <T> Component section(String id, String key, List<T> things, Function<T, ListItem> row) {
        return Piece.section("page-section", id, Words.say(key), list(things, row));
    }

    private static <T> Component list(List<T> things, Function<T, ListItem> row) {
        HtmlContainer list = Piece.element("ul", "entries");
        things.stream().map(row).forEach(list::add);
        return list;
    }

    private ListItem item(FollowedItem item) {
        boolean isMuted = item.level() == Level.NOTHING;
        String level = Words.say(isMuted ? "notice.muted" : FollowDeed.key(follows.choices(item), item.level()));
        return row(
                new Div(
                        Piece.element("h3", "entry-title", Piece.link(item.path(), item.title())),
                        Piece.text("p", "entry-meta", Words.say("kind." + item.kind()) + " · " + level)),
                stop(isMuted ? "notice.unmute" : "notice.unfollow", item.title(), new FollowTarget.Item(item.id())));
    }

    private ListItem tag(TagLabel tag) {
        return row(
                Piece.link(tag.path(), tag.name()),
                stop("notice.unfollow", tag.name(), new FollowTarget.Tag(tag.slug())));
    }

    private ListItem person(MemberSummary person) {
        return row(name(person), stop("notice.unfollow", person.name(), new FollowTarget.Person(person.id())));
    }

    private static Component name(MemberSummary person) {
        return Piece.link(person.path(), person.name());
    }

    /// Those who listen hear what it is that the button ends.
    private Deed stop(String key, String what, FollowTarget target) {
        Deed stop = new Deed(
                Words.say(key),
                Words.say("notice.level.personal.done"),
                () -> follows.follow(current.viewer(), target, Level.PERSONAL));
        stop.getElement().setAttribute("aria-label", Words.say(key) + ": " + what);
        return stop;
    }

    private static ListItem row(Component what, Deed end) {
        ListItem row = new ListItem(what, end);
        row.addClassName("entry-row");
        return row;
    }
}
