package org.commonweave.forum.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonweave.base.Numbered;
import org.commonweave.base.PageChoice;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Door;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageAnswer.Page;
import org.commonweave.base.ui.PageHead;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Pager;
import org.commonweave.base.ui.Piece;
import org.commonweave.base.ui.PublicPages;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentLists;
import org.commonweave.content.Lookup;
import org.commonweave.content.ui.AtomFeeds;
import org.commonweave.content.ui.Besides;
import org.commonweave.content.ui.RemovedArticle;
import org.commonweave.content.ui.ShownPictures;
import org.commonweave.forum.DiscussionFilter;
import org.commonweave.forum.DiscussionLists;
import org.commonweave.forum.ForumPath;
import org.commonweave.forum.GroupDetails;
import org.commonweave.forum.GroupPeople;
import org.commonweave.forum.GroupRow;
import org.commonweave.forum.GroupService;
import org.commonweave.forum.Invitation;
import org.commonweave.forum.ReadingMarks;
import org.commonweave.place.ui.PlaceLine;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/// `/groups`, `/groups/{slug}` and `/groups/{slug}/feed.atom`.
@Component
class GroupPages implements PublicPages {

    static final String NEW = "/groups/new";

    private final GroupService groups;
    private final GroupPeople people;
    private final DiscussionLists discussions;
    private final ContentLists lists;
    private final AtomFeeds feeds;
    private final GroupDeeds deeds;
    private final ReadingMarks marks;
    private final Besides besides;
    private final ShownPictures pictures;
    private final PlaceLine where;

    @SuppressWarnings("TooManyParameters") // wiring
    GroupPages(
            GroupService groups,
            GroupPeople people,
            DiscussionLists discussions,
            ContentLists lists,
            AtomFeeds feeds,
            GroupDeeds deeds,
            ReadingMarks marks,
            Besides besides,
            ShownPictures pictures,
            PlaceLine where) {
        this.groups = groups;
        this.people = people;
        this.discussions = discussions;
        this.lists = lists;
        this.feeds = feeds;
        this.deeds = deeds;
        this.marks = marks;
        this.besides = besides;
        this.pictures = pictures;
        this.where = where;
    }

    @Bean
    static Door groupsDoor() {
        return new Door(20, ForumPath.GROUPS, "forum.groups");
    }

    @Override
    public Optional<PageAnswer> find(PageRequest request) {
        List<String> steps = request.steps();
        if (steps.isEmpty()
                || !steps.getFirst().equals("groups")
                || request.path().equals(NEW)) {
            return Optional.empty();
        }
        return switch (steps.size()) {
            case 1 -> Optional.of(all(request));
            case 2 -> group(request.path(), request);
            case 3 ->
                request.path().endsWith(AtomFeeds.FILE)
                        ? feed(request.path().substring(0, request.path().length() - AtomFeeds.FILE.length()), request)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<PageAnswer> group(String path, PageRequest request) {
        return switch (groups.at(path, request.viewer())) {
            case Lookup.Found(ContentDetails content) -> Optional.of(page(content, request));
            case Lookup.Moved(String now) -> Optional.of(new PageAnswer.Moved(now));
            case Lookup.Removed removed -> Optional.of(RemovedArticle.of(removed));
            case Lookup.Gone gone -> Optional.of(RemovedArticle.of(gone));
            case Lookup.Unknown _ -> Optional.empty();
        };
    }

    private PageAnswer page(ContentDetails content, PageRequest request) {
        Viewer viewer = request.viewer();
        DiscussionFilter filter = new DiscussionFilter(
                request.parameter("show").filter("unanswered"::equals).isPresent(),
                request.parameter("tag").orElse(""));
        GroupDetails group = groups.details(content, viewer);
        besides.read(viewer, Set.of(content.ref().id()));
        var found = discussions.inGroup(
                content.ref().id(), filter, viewer, PageChoice.orLast(request.page(), DiscussionLists.PAGE_SIZE));
        PageHead head = PageHead.of(content.ref().title(), content.ref().path())
                .numbered(found.number())
                .describedAs(content.teaser())
                .inSearchEngines()
                .pictured(group.picture().map(picture -> picture.file().path()).orElse(content.picture()))
                .with(
                        new PageHead.Alternate(
                                "text/markdown",
                                content.ref().title(),
                                content.ref().path() + ".md"),
                        AtomFeeds.alternate(content.ref().path(), content.ref().title()));
        return Page.found(
                head,
                new GroupArticle(
                        group, people.members(viewer, content.ref().id()), found, filter, deeds, pictures, where));
    }

    private Optional<PageAnswer> feed(String path, PageRequest request) {
        return switch (groups.at(path, request.viewer())) {
            case Lookup.Found(ContentDetails content) ->
                Optional.of(feeds.of(
                        path, content.ref().title(), lists.ofGroup(content.ref().id(), request.viewer(), 1)));
            case Lookup.Moved(String now) -> Optional.of(new PageAnswer.Moved(now + AtomFeeds.FILE));
            case Lookup.Removed _, Lookup.Gone _, Lookup.Unknown _ -> Optional.empty();
        };
    }

    private PageAnswer all(PageRequest request) {
        String words = request.parameter("q").orElse("");
        Numbered<GroupRow> found = groups.list(words, request.viewer(), request.page());
        PageTop top = new PageTop(Words.say("forum.groups")).lead(Words.say("forum.groups.lead"));
        HtmlContainer doors = Piece.element("ul", "page-doors");
        doors.add(Piece.element("li", "", Piece.link(NEW, Words.say("forum.group.new"), "button")));
        doors.add(Piece.element("li", "", Piece.link(ForumPath.UNANSWERED, Words.say("forum.unanswered"))));
        top.add(doors);
        HtmlContainer page = Piece.element("section", "page groups-page", top);
        List<Invitation> invitations = people.invitations(request.viewer());
        if (!invitations.isEmpty()) {
            page.add(invited(invitations));
        }
        List<GroupRow> mine = groups.mine(request.viewer());
        if (!mine.isEmpty() && words.isEmpty() && found.number() == 1) {
            page.add(Piece.section(
                    "page-section",
                    "my-groups",
                    Words.say("forum.groups.mine"),
                    new GroupList(mine, "h3", small(mine), marks.groupsWithNews(request.viewer()))));
        }
        page.add(Piece.section(
                "page-section",
                "all-groups",
                Words.say("forum.groups.all"),
                searchForm(words),
                found.total() == 0
                        ? Piece.text("p", "empty-state", Words.say("forum.groups.none"))
                        : new GroupList(found.items(), "h3", small(found.items())),
                new Pager(found, number -> address(words, number))));
        PageHead head = PageHead.of(Words.say("forum.groups"), ForumPath.GROUPS)
                .numbered(found.number())
                .describedAs(Words.say("forum.groups.lead"));
        return Page.found(words.isEmpty() ? head.inSearchEngines() : head, page);
    }

    private Map<Long, HtmlContainer> small(List<GroupRow> rows) {
        return groups.pictures(rows).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, picture -> pictures.small(picture.getValue())));
    }

    private static String address(String words, int page) {
        return ForumPath.GROUPS + "?page=" + page
                + (words.isEmpty() ? "" : "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    private static HtmlContainer invited(List<Invitation> invitations) {
        return Piece.element(
                "div",
                "notice",
                Piece.text("p", "notice-title", Words.say("forum.invited")),
                Piece.list(
                        "ul",
                        "plain-list",
                        invitations,
                        one -> Piece.link(one.path() + "/join", Words.say("forum.invited.look", one.title()))));
    }

    private static HtmlContainer searchForm(String words) {
        NativeLabel label = new NativeLabel(Words.say("forum.groups.search"));
        label.setFor("groups-q");
        Input field = new Input();
        field.setId("groups-q");
        field.setType("search");
        field.getElement().setAttribute("name", "q").setAttribute("value", words);
        NativeButton go = new NativeButton(Words.say("base.search.go"));
        go.addClassName("button");
        go.getElement().setAttribute("type", "submit");
        HtmlContainer form = Piece.element("form", "list-search", label, field, go);
        form.getElement().setAttribute("action", ForumPath.GROUPS).setAttribute("method", "get");
        return form;
    }
}
