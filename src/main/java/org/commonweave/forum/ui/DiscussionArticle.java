package org.commonweave.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.OrderedList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Pager;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ui.AtomFeeds;
import org.commonweave.content.ui.OrderDoors;
import org.commonweave.content.ui.TagChips;
import org.commonweave.content.ui.WithheldNotice;
import org.commonweave.forum.DiscussionDetails;
import org.commonweave.forum.DiscussionState;
import org.commonweave.forum.ForumPath;
import org.commonweave.forum.ReadingOrder;
import org.commonweave.forum.ReplyDetails;
import org.commonweave.link.ui.LinkedHere;
import org.commonweave.markup.ui.ArticleBody;
import org.commonweave.markup.ui.Still;
import org.commonweave.reaction.ui.ReactionBar;

/// A discussion as it is read: what it began with, and one of the pages of its replies.
class DiscussionArticle extends Article {

    private final DiscussionDetails discussion;
    private final ContentDetails content;
    private final String path;
    private final Viewer viewer;
    private final Optional<ReadingOrder> askedOrder;
    private final GroupDeeds deeds;

    /// @param askedOrder the order that the address names, if it does
    DiscussionArticle(
            DiscussionDetails discussion, Viewer viewer, Optional<ReadingOrder> askedOrder, GroupDeeds deeds) {
        this.discussion = discussion;
        this.viewer = viewer;
        this.askedOrder = askedOrder;
        this.deeds = deeds;
        content = discussion.content();
        path = content.ref().path();
        addClassNames("page", "discussion-page");
        getElement().setAttribute("lang", content.language());
        add(top());
        content.withheld().ifPresent(withheld -> add(WithheldNotice.of(withheld)));
        discussion.state().closing().ifPresent(end -> add(closed(end)));
        discussion
                .summary()
                .map(summary -> new SummaryPanel(summary, discussion.standing().mayModerate()))
                .ifPresent(this::add);
        if (discussion.progress().news().replies() > 0) {
            add(new NewReplies(discussion, deeds));
        }
        add(opening(), replies());
        if (!discussion.sequels().isEmpty()) {
            add(sequels());
        }
        if (!discussion.backlinks().isEmpty()) {
            add(Still.of(new LinkedHere(discussion.backlinks())));
        }
    }

    private PageTop top() {
        PageTop top = new PageTop(content.ref().title())
                .below(
                        Piece.link(ForumPath.GROUPS, Words.say("forum.groups")),
                        Piece.link(discussion.group().path(), discussion.group().title()));
        top.add(meta(), doors());
        return top;
    }

    private HtmlContainer meta() {
        HtmlContainer meta = Piece.element("p", "page-meta");
        meta.add(state());
        meta.add(Piece.link(content.author().path(), content.author().name()));
        meta.add(", ");
        meta.add(Piece.moment(content.createdAt()));
        if (content.revision() > 1) {
            meta.add(" · ");
            meta.add(Piece.link(path + "/history", Words.say("forum.reply.edited")));
        }
        discussion.about().ifPresent(item -> {
            meta.add(" · " + Words.say("forum.about") + " ");
            meta.add(Piece.link(item.path(), item.title()));
        });
        discussion.moved().ifPresent(move -> moved(move, meta));
        return meta;
    }

    private void moved(DiscussionDetails.Moved move, HtmlContainer meta) {
        meta.add(" · " + Words.say("forum.moved") + " ");
        meta.add(move.from()
                .<Component>map(group -> Piece.link(group.path(), group.title()))
                .orElseGet(() -> Piece.text("span", "", Words.say("forum.moved.unseen"))));
        meta.add(", ");
        meta.add(Piece.day(move.at()));
    }

    private String state() {
        DiscussionState state = discussion.state();
        StringBuilder words = new StringBuilder();
        if (state.isPinned()) {
            words.append(Words.say("forum.state.pinned")).append(" · ");
        }
        if (state.isQuestion()) {
            words.append(
                            state.answers() == 0
                                    ? Words.say("forum.state.unanswered")
                                    : Words.say("forum.state.answered", state.answers()))
                    .append(" · ");
        }
        return words.toString();
    }

    private HtmlContainer doors() {
        HtmlContainer doors = Piece.element("ul", "page-doors");
        if (discussion.mayReply()) {
            door(doors, Piece.link(ReplyView.addressTo(path), Words.say("forum.reply"), "button button-primary"));
        }
        deeds.withAny(content.ref()).forEach(way -> door(doors, way));
        if (content.mayEdit()) {
            door(doors, Piece.link(path + "/edit", Words.say("forum.edit")));
        }
        if (discussion.maySettle()) {
            door(
                    doors,
                    discussion.state().isClosed()
                            ? deeds.reopen(content.ref().id())
                            : Piece.link(path + "/close", Words.say("forum.close")));
        }
        if (discussion.standing().mayModerate()) {
            door(doors, deeds.pin(content.ref().id(), !discussion.state().isPinned()));
        }
        if (discussion.mayMove()) {
            door(doors, Piece.link(path + "/move", Words.say("forum.move")));
        }
        if (discussion.maySumUp()) {
            door(doors, Piece.link(NewSummaryView.addressTo(path), Words.say("forum.summary.new")));
        }
        if (content.mayRemove()) {
            door(doors, Piece.link(path + "/remove", Words.say("forum.remove")));
        }
        door(doors, Piece.link(path + "/history", Words.say("content.history")));
        door(doors, Piece.download(path + AtomFeeds.FILE, Words.say("forum.feed")));
        door(doors, OrderDoors.report(path));
        if (discussion.standing().mayModerate()) {
            door(doors, OrderDoors.decide(path));
        }
        return doors;
    }

    private static void door(HtmlContainer doors, Component way) {
        doors.add(Piece.element("li", "", way));
    }

    private static HtmlContainer closed(DiscussionState.Closing end) {
        HtmlContainer by = Piece.element("p", "entry-meta");
        by.add(Words.say("forum.closed.by", end.by().name()) + ", ");
        by.add(Piece.day(end.at()));
        HtmlContainer notice =
                Piece.element("div", "notice", Piece.text("p", "notice-title", Words.say("forum.closed")));
        if (!end.outcome().isEmpty()) {
            notice.add(Piece.text("p", "", end.outcome()));
        }
        notice.add(by);
        return notice;
    }

    private HtmlContainer opening() {
        HtmlContainer opening = Piece.element(
                "section",
                "discussion-opening",
                MutedWords.folded(content.author(), discussion, new ArticleBody(content.html())));
        opening.setId("opening");
        if (discussion.mayReply()) {
            opening.getElement()
                    .setAttribute("data-answers", path)
                    .setAttribute("data-quote", Words.say("forum.quote"));
        }
        opening.getElement()
                .setAttribute("aria-label", Words.say("forum.opening"))
                .setAttribute("tabindex", "-1");
        if (!content.tags().isEmpty()) {
            opening.add(TagChips.of(content.tags()));
        }
        ReactionBar.of(content.ref().id(), discussion.reactions(), discussion.mayReact())
                .ifPresent(opening::add);
        if (!discussion.answers().isEmpty()) {
            opening.add(Piece.element(
                    "div",
                    "notice",
                    Piece.text(
                            "p",
                            "notice-title",
                            Words.say("forum.answers", discussion.answers().size())),
                    Piece.list("ul", "plain-list", discussion.answers(), this::answer)));
        }
        return opening;
    }

    private Component answer(ReplyDetails reply) {
        return Piece.link(
                reply.path(),
                discussion.isMuted(reply.author())
                        ? MutedWords.label(reply.author())
                        : Words.say("forum.answers.by", reply.author().name(), reply.excerpt()));
    }

    private HtmlContainer sequels() {
        return Piece.section(
                "page-section",
                "sequels",
                Words.say("forum.sequels"),
                Piece.list(
                        "ul", "plain-list", discussion.sequels(), sequel -> Piece.link(sequel.path(), sequel.title())));
    }

    private HtmlContainer replies() {
        HtmlContainer section = Piece.section(
                "page-section discussion-replies",
                "replies",
                Words.say("forum.replies", discussion.replies().total()));
        if (discussion.replies().total() > 1) {
            section.add(orders());
        }
        Set<Long> here =
                discussion.replies().items().stream().map(ReplyDetails::number).collect(Collectors.toSet());
        OrderedList list = new OrderedList();
        list.addClassName("replies");
        discussion.replies().items().forEach(reply -> {
            if (discussion.order() == ReadingOrder.FLAT
                    && reply.position() == discussion.progress().newFrom()) {
                list.add(NewReplies.divider());
            }
            list.add(new ReplyItem(reply, discussion, here, deeds));
        });
        section.add(list, new Pager(discussion.replies(), this::address), ending());
        return section;
    }

    private String address(int page) {
        String address = discussion.pagePath(page);
        return askedOrder
                .map(order -> address + (address.contains("?") ? "&" : "?") + "order=" + word(order))
                .orElse(address);
    }

    private HtmlContainer orders() {
        HtmlContainer choices = Piece.element("ul", "page-doors");
        choices.getElement().setAttribute("aria-label", Words.say("forum.order"));
        for (ReadingOrder order : ReadingOrder.values()) {
            door(choices, order(order));
        }
        return choices;
    }

    /// Members choose for all discussions, unless they follow the address of an order; visitors have nothing else.
    private Component order(ReadingOrder order) {
        boolean isChosen = order == discussion.order();
        if (viewer.isMember() && !isChosen && askedOrder.isEmpty()) {
            return deeds.read(order);
        }
        Anchor link = Piece.link(
                path + "?order=" + word(order),
                Words.say(order == ReadingOrder.FLAT ? "forum.order.flat" : "forum.order.threaded"));
        if (isChosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private static String word(ReadingOrder order) {
        return order == ReadingOrder.FLAT ? "flat" : "threaded";
    }

    /// What the reader can do after the last reply.
    private Component ending() {
        if (discussion.mayReply()) {
            HtmlContainer reply = Piece.paragraph(
                    "form-actions",
                    Piece.link(ReplyView.addressTo(path), Words.say("forum.reply"), "button button-primary"));
            return discussion
                    .quietSince()
                    .<Component>map(since -> Piece.element("div", "", new QuietNotice(since, path), reply))
                    .orElse(reply);
        }
        if (discussion.state().isClosed()) {
            return Piece.text("p", "empty-state", Words.say("forum.not-allowed.closed"));
        }
        if (content.withheld().isPresent()) {
            return Piece.text("p", "empty-state", Words.say("forum.not-allowed.withheld"));
        }
        if (discussion.standing().isSuspended()) {
            return Piece.paragraph("empty-state", Piece.link(OrderDoors.OWN, Words.say("forum.suspended")));
        }
        return Piece.paragraph(
                "form-actions",
                Piece.link(discussion.group().path() + "/join", Words.say("forum.join.to-reply"), "button"));
    }
}
