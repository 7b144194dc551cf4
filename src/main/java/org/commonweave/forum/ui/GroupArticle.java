package org.commonweave.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import java.util.List;
import org.commonweave.base.Numbered;
import org.commonweave.base.Words;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Pager;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ui.AtomFeeds;
import org.commonweave.content.ui.OrderDoors;
import org.commonweave.content.ui.ShownPictures;
import org.commonweave.content.ui.TagChips;
import org.commonweave.forum.DiscussionFilter;
import org.commonweave.forum.DiscussionSummary;
import org.commonweave.forum.ForumPath;
import org.commonweave.forum.GroupDetails;
import org.commonweave.forum.GroupMember;
import org.commonweave.forum.GroupRole;
import org.commonweave.forum.Joining;
import org.commonweave.markup.ui.ArticleBody;
import org.commonweave.place.ui.PlaceLine;

/// A group as it is seen: what is talked about, what it is for, its rules and its people.
class GroupArticle extends Article {

    private final GroupDetails group;
    private final String path;
    private final GroupDeeds deeds;

    GroupArticle(
            GroupDetails group,
            List<GroupMember> members,
            Numbered<DiscussionSummary> discussions,
            DiscussionFilter filter,
            GroupDeeds deeds,
            ShownPictures pictures,
            PlaceLine where) {
        this.group = group;
        this.deeds = deeds;
        path = group.content().ref().path();
        addClassNames("page", "group-page");
        getElement().setAttribute("lang", group.content().language());
        PageTop top = new PageTop(group.content().ref().title())
                .below(Piece.link(ForumPath.GROUPS, Words.say("forum.groups")))
                .lead(group.content().text().summary());
        top.add(Piece.text("p", "page-meta", facts()));
        where.of(group.content()).ifPresent(place -> top.add(Piece.element("p", "page-meta", place)));
        top.add(doors());
        add(top);
        group.picture().map(pictures::atHead).ifPresent(this::add);
        group.own().filter(GroupMember::isAsleep).ifPresent(_ -> add(asleep()));
        if (group.hasAsked()) {
            add(hasAsked());
        }
        add(talk(discussions, filter), purpose());
        if (!group.settings().rules().isEmpty()) {
            add(Piece.section(
                    "page-section",
                    "rules",
                    Words.say("forum.rules"),
                    rules(group.settings().rules())));
        }
        if (!group.related().isEmpty()) {
            add(related());
        }
        add(people(members));
    }

    private HtmlContainer related() {
        return Piece.section(
                "page-section",
                "related",
                Words.say("forum.related"),
                Piece.list("ul", "plain-list", group.related(), other -> {
                    HtmlContainer line = Piece.text("p", "", ForumWords.of(other.relation()) + " ");
                    line.add(Piece.link(other.group().path(), other.group().title()));
                    return line;
                }));
    }

    static HtmlContainer rules(List<String> rules) {
        return Piece.list("ol", "group-rules", rules, rule -> Piece.text("span", "", rule));
    }

    private String facts() {
        return String.join(
                " · ",
                ForumWords.of(group.settings().joining()),
                ForumWords.of(group.settings().readers()),
                Words.say("forum.members", group.members()));
    }

    private HtmlContainer doors() {
        HtmlContainer doors = Piece.element("ul", "page-doors");
        boolean isMember = group.standing().isMember();
        if (group.standing().maySpeak()) {
            door(doors, Piece.link(start(), Words.say("forum.discussion.new"), "button button-primary"));
        } else if (!isMember && !group.hasAsked() && mayJoin()) {
            door(doors, Piece.link(path + "/join", join(), "button button-primary"));
        }
        deeds.withAny(group.content().ref()).forEach(way -> door(doors, way));
        if (group.standing().maySteward()) {
            door(doors, Piece.link(path + "/edit", Words.say("forum.group.edit")));
            door(doors, Piece.link(path + "/people", Words.say("forum.group.people")));
            door(doors, Piece.link(path + "/relations", Words.say("forum.related")));
        }
        if (isMember && !group.isAsleep()) {
            door(doors, deeds.sleep(group.content().ref().id()));
        }
        if (isMember) {
            door(doors, deeds.leave(group.content().ref().id()));
        }
        if (group.content().mayRemove()) {
            door(doors, Piece.link(path + "/remove", Words.say("forum.remove")));
        }
        door(doors, Piece.link(path + "/history", Words.say("content.history")));
        door(doors, Piece.download(path + AtomFeeds.FILE, Words.say("forum.feed")));
        door(doors, OrderDoors.report(path));
        if (group.standing().mayModerate()) {
            door(doors, OrderDoors.queue());
        }
        return doors;
    }

    private boolean mayJoin() {
        return group.isInvited()
                || group.settings().joining() == Joining.OPEN
                || group.settings().joining() == Joining.REQUEST;
    }

    private String join() {
        return Words.say(
                !group.isInvited() && group.settings().joining() == Joining.REQUEST ? "forum.join.ask" : "forum.join");
    }

    private String start() {
        return NewDiscussionView.PATH + "?group=" + path;
    }

    private static void door(HtmlContainer doors, Component way) {
        doors.add(Piece.element("li", "", way));
    }

    private HtmlContainer asleep() {
        return Piece.element(
                "div",
                "notice",
                Piece.text("p", "", Words.say("forum.asleep")),
                Piece.paragraph("form-actions", deeds.wake(group.content().ref().id())));
    }

    private HtmlContainer hasAsked() {
        return Piece.element(
                "div",
                "notice",
                Piece.text("p", "", Words.say("forum.join.asked")),
                Piece.paragraph(
                        "form-actions", deeds.takeBack(group.content().ref().id())));
    }

    private HtmlContainer talk(Numbered<DiscussionSummary> discussions, DiscussionFilter filter) {
        HtmlContainer section = Piece.section("page-section", "talk", Words.say("forum.talk"));
        if (!group.mayReadTalk()) {
            section.add(Piece.text(
                    "p", "empty-state", ForumWords.of(group.settings().readers())));
            return section;
        }
        section.add(filters(filter));
        section.add(
                discussions.total() == 0
                        ? Piece.text("p", "empty-state", Words.say("forum.talk.none"))
                        : new DiscussionList(discussions.items(), "h3"));
        if (discussions.items().stream().anyMatch(one -> !one.news().isNone())) {
            section.add(Piece.paragraph(
                    "form-actions", deeds.markGroupRead(group.content().ref().id())));
        }
        section.add(new Pager(discussions, page -> address(filter, page)));
        return section;
    }

    private HtmlContainer filters(DiscussionFilter filter) {
        HtmlContainer choices = Piece.element("ul", "page-doors");
        choices.getElement().setAttribute("aria-label", Words.say("forum.talk.show"));
        door(choices, choice(path, Words.say("forum.talk.all"), filter.equals(DiscussionFilter.ALL)));
        door(choices, choice(path + "?show=unanswered", Words.say("forum.talk.unanswered"), filter.unanswered()));
        if (!filter.tag().isEmpty()) {
            door(choices, choice(address(filter, 1), Words.say("forum.talk.tag", filter.tag()), true));
        }
        return choices;
    }

    private static Anchor choice(String address, String words, boolean isChosen) {
        Anchor link = Piece.link(address, words);
        if (isChosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private String address(DiscussionFilter filter, int page) {
        return path + "?page=" + page
                + (filter.unanswered() ? "&show=unanswered" : "")
                + (filter.tag().isEmpty() ? "" : "&tag=" + filter.tag());
    }

    private HtmlContainer purpose() {
        HtmlContainer section = Piece.section(
                "page-section",
                "purpose",
                Words.say("forum.purpose"),
                new ArticleBody(group.content().html()));
        if (!group.content().tags().isEmpty()) {
            section.add(TagChips.of(group.content().tags()));
        }
        return section;
    }

    private HtmlContainer people(List<GroupMember> members) {
        HtmlContainer section = Piece.section("page-section", "people", Words.say("forum.people"));
        if (members.isEmpty()) {
            section.add(Piece.list(
                    "ul",
                    "plain-list",
                    group.stewards(),
                    steward ->
                            Piece.paragraph("", Piece.link(steward.path(), steward.name()), role(GroupRole.STEWARD))));
        } else {
            section.add(Piece.list("ul", "plain-list", members, GroupArticle::member));
        }
        return section;
    }

    private static Component member(GroupMember member) {
        HtmlContainer line = Piece.element(
                "p", "", Piece.link(member.person().path(), member.person().name()));
        if (member.role() != GroupRole.MEMBER) {
            line.add(role(member.role()));
        }
        return line;
    }

    private static Component role(GroupRole role) {
        return Piece.text("span", "group-role", ", " + ForumWords.of(role));
    }
}
