package org.commonweave.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import java.util.Set;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Initials;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ui.OrderDoors;
import org.commonweave.content.ui.WithheldNotice;
import org.commonweave.forum.DiscussionDetails;
import org.commonweave.forum.ForumPath;
import org.commonweave.forum.ReadingOrder;
import org.commonweave.forum.ReplyDetails;
import org.commonweave.markup.ui.ArticleBody;
import org.commonweave.markup.ui.Still;
import org.commonweave.reaction.ui.ReactionBar;

/// One reply as it is read: who said it when, in words what it answers, and what it says.
class ReplyItem extends ListItem {

    /// Deeper steps are told in words alone, so that the text stays wide enough on a phone.
    private static final int MAX_INDENT = 6;

    private final ReplyDetails reply;
    private final DiscussionDetails discussion;

    /// @param here the numbers of the replies on the same page
    ReplyItem(ReplyDetails reply, DiscussionDetails discussion, Set<Long> here, GroupDeeds deeds) {
        this.reply = reply;
        this.discussion = discussion;
        setId(reply.anchor());
        addClassName("reply");
        getElement().setAttribute("tabindex", "-1");
        if (discussion.order() == ReadingOrder.THREADED && reply.depth() > 0) {
            addClassName("reply-depth-" + Math.min(reply.depth(), MAX_INDENT));
        }
        add(Still.of(reply.removal().map(why -> stub(why, here)).orElseGet(() -> said(here))));
        if (discussion.maySettle()
                && discussion.state().isQuestion()
                && reply.removal().isEmpty()
                && reply.withheld().isEmpty()) {
            add(deeds.accept(reply.id(), !reply.isAccepted()));
        }
    }

    private HtmlContainer said(Set<Long> here) {
        HtmlContainer article =
                Piece.element("article", reply.isAccepted() ? "reply-said reply-accepted" : "reply-said");
        article.getElement().setAttribute("aria-labelledby", reply.anchor() + "-by");
        if (discussion.mayReply()) {
            article.getElement()
                    .setAttribute("data-answers", reply.path())
                    .setAttribute("data-quote", Words.say("forum.quote"));
        }
        article.add(head(here));
        if (reply.isAccepted()) {
            article.add(Piece.text("p", "reply-answer", Words.say("forum.reply.accepted")));
        }
        reply.withheld().ifPresent(withheld -> article.add(WithheldNotice.of(withheld)));
        article.add(MutedWords.folded(reply.author(), discussion, new ArticleBody(reply.html())));
        ReactionBar.of(reply.id(), reply.reactions(), reply.mayReact()).ifPresent(article::add);
        article.add(doors());
        return article;
    }

    private HtmlContainer head(Set<Long> here) {
        HtmlContainer by =
                Piece.element("p", "reply-by", new Initials(reply.author().name()));
        by.setId(reply.anchor() + "-by");
        by.add(Piece.link(reply.author().path(), reply.author().name(), "reply-author"));
        by.add(" ");
        by.add(answers(here));
        HtmlContainer when = Piece.element("p", "reply-meta");
        Anchor place = Piece.link(reply.path(), "");
        place.add(Piece.moment(reply.createdAt()));
        when.add(place);
        if (reply.position() > 0) {
            when.add(" · " + Words.say("forum.reply.position", reply.position()));
        }
        if (discussion.order() == ReadingOrder.THREADED
                && discussion.progress().newHere().contains(reply.position())) {
            when.add(" · ");
            when.add(Piece.text("strong", "reply-new", Words.say("forum.news.new")));
        }
        if (reply.isEdited()) {
            when.add(" · ");
            when.add(Piece.link(reply.path() + "/history", Words.say("forum.reply.edited")));
        }
        return Piece.element("header", "reply-head", by, when);
    }

    private Component answers(Set<Long> here) {
        HtmlContainer words = Piece.element("span", "reply-answers");
        if (reply.answered().isEmpty()) {
            words.add(Piece.link(
                    "#opening",
                    Words.say("forum.reply.to", discussion.content().author().name())));
            return words;
        }
        ReplyDetails.Answered answered = reply.answered().get();
        String address = here.contains(answered.number()) ? "#" + ForumPath.anchor(answered.number()) : answered.path();
        words.add(Piece.link(
                address,
                answered.isRemoved()
                        ? Words.say("forum.reply.to-removed")
                        : Words.say("forum.reply.to", answered.author().name())));
        return words;
    }

    private HtmlContainer doors() {
        HtmlContainer doors = Piece.element("ul", "page-doors reply-doors");
        if (discussion.mayReply() && reply.withheld().isEmpty()) {
            door(doors, ReplyView.addressTo(reply.path()), "forum.reply");
            door(doors, ReplyView.addressToQuote(reply.path()), "forum.quote");
        }
        if (reply.mayChange()) {
            door(doors, reply.path() + "/edit", "forum.edit");
            door(doors, reply.path() + "/remove", "forum.remove");
        }
        door(doors, OrderDoors.report(reply.path()));
        if (discussion.standing().mayModerate()) {
            door(doors, OrderDoors.decide(reply.path()));
        }
        return doors;
    }

    /// Those who listen hear whose reply it is about.
    private void door(HtmlContainer doors, String address, String key) {
        door(doors, Piece.link(address, Words.say(key)));
    }

    private void door(HtmlContainer doors, Anchor way) {
        String name = reply.author().name();
        way.add(Piece.unseen(" "
                + (reply.position() == 0
                        ? Words.say("forum.reply.what.withheld", name)
                        : Words.say("forum.reply.what", reply.position(), name))));
        doors.add(Piece.element("li", "", way));
    }

    private HtmlContainer stub(String why, Set<Long> here) {
        HtmlContainer stub = Piece.element(
                "article",
                "reply-stub",
                Piece.text(
                        "p",
                        "",
                        Words.say(
                                reply.withheld().isPresent() ? "forum.reply.hidden" : "forum.reply.removed",
                                reply.position(),
                                why)));
        stub.add(Piece.element("p", "reply-meta", answers(here)));
        return stub;
    }
}
