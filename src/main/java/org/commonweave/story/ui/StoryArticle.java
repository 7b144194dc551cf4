package org.commonweave.story.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import java.util.Optional;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentRef;
import org.commonweave.content.RevisionSummary;
import org.commonweave.content.ui.ContentArticle;
import org.commonweave.story.Outcome;
import org.commonweave.story.StoryDetails;
import org.commonweave.story.StoryDetails.SeriesPlace;
import org.commonweave.story.StoryFacts;
import org.commonweave.story.StoryPath;

/// A story as it is read.
class StoryArticle extends ContentArticle {

    private final StoryDetails story;
    private final ContentDetails content;

    /// @param picture what was chosen to stand for it; none if nothing was
    /// @param where the line that says where it happened
    StoryArticle(StoryDetails story, Optional<HtmlContainer> picture, Optional<HtmlContainer> where) {
        super(
                story.content(),
                story.content().html(),
                byline(story),
                Piece.link(StoryPath.FRONT, Words.say("story.stories")));
        this.story = story;
        content = story.content();
        addClassName("story-page");
        story.chosen()
                .ifPresent(chosen ->
                        aboveText(Piece.text("p", "story-reason", Words.say("story.chosen.because", chosen.reason()))));
        picture.or(this::drawing).ifPresent(this::aboveText);
        scene(where).ifPresent(this::aboveText);
        interest().ifPresent(this::aboveText);
        outcomes().ifPresent(this::below);
        used().ifPresent(this::below);
        series().ifPresent(this::below);
        honesty().ifPresent(this::below);
        corrections().ifPresent(this::below);
    }

    /// What those can do who tell it.
    StoryArticle doors() {
        String path = content.ref().path();
        if (content.mayEdit()) {
            boolean unpublished = story.isDraft();
            door(Piece.link(
                    path + "/desk",
                    Words.say(unpublished ? "story.desk.publish" : "story.desk"),
                    unpublished ? "button button-primary" : "button"));
            door(Piece.link(path + "/edit", Words.say("story.edit"), "button"));
        }
        door(Piece.link(path + "/history", Words.say("content.history")));
        if (content.mayRemove()) {
            door(Piece.link(path + "/remove", Words.say("story.remove")));
        }
        return this;
    }

    private static Component byline(StoryDetails story) {
        HtmlContainer line = Piece.element("p", "page-meta story-byline");
        line.add(Words.say("story.byline") + " ");
        line.add(StoryWords.people(story.authors()));
        if (!story.facts().toldBy().isEmpty()) {
            line.add(", " + Words.say("story.as-told-by", story.facts().toldBy()));
        }
        if (!story.editors().isEmpty()) {
            line.add(" · " + Words.say("story.edited-by") + " ");
            line.add(StoryWords.people(story.editors()));
        }
        story.publishedAt().ifPresent(at -> {
            line.add(" · ");
            line.add(Piece.day(at));
        });
        return line;
    }

    /// A story that shows a picture in its text needs no drawing.
    private Optional<HtmlContainer> drawing() {
        return content.picture().isEmpty()
                ? Optional.of(Piece.element(
                        "div", "story-hero", StoryCards.drawing(content.ref().title())))
                : Optional.empty();
    }

    private Optional<HtmlContainer> scene(Optional<HtmlContainer> where) {
        StoryFacts facts = story.facts();
        HtmlContainer list = Piece.element("dl", "story-facts");
        facts.from().ifPresent(from -> fact(list, "story.when", StoryWords.days(from, facts.to())));
        where.ifPresent(place -> fact(list, "story.where", place));
        if (!facts.project().isEmpty()) {
            fact(list, "story.project", Piece.text("span", "", facts.project()));
        }
        if (!story.groups().isEmpty()) {
            fact(list, "story.groups", links(story.groups()));
        }
        return Optional.of(list).filter(some -> some.getChildren().findAny().isPresent());
    }

    private static void fact(HtmlContainer list, String key, Component value) {
        list.add(Piece.element("div", "", Piece.text("dt", "", Words.say(key)), Piece.element("dd", "", value)));
    }

    private static Component links(List<ContentRef> items) {
        HtmlContainer line = Piece.element("span", "");
        items.forEach(item -> {
            line.add(line.getChildren().findAny().isEmpty() ? "" : ", ");
            line.add(Piece.link(item.path(), item.title()));
        });
        return line;
    }

    private Optional<HtmlContainer> interest() {
        String said = story.facts().interest();
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(Piece.element(
                        "p",
                        "story-interest",
                        Piece.text("strong", "", Words.say("story.interest") + " "),
                        Piece.text("span", "", said)));
    }

    private Optional<HtmlContainer> outcomes() {
        List<Outcome> all = story.facts().outcomes();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(Piece.section(
                        "page-section",
                        "outcomes",
                        Words.say("story.outcomes"),
                        Piece.list("ul", "story-outcomes", all, StoryArticle::outcome)));
    }

    private static Component outcome(Outcome one) {
        HtmlContainer part = Piece.element("div", "story-outcome", Piece.text("h3", "", one.what()));
        if (!one.before().isEmpty() || !one.after().isEmpty()) {
            HtmlContainer figure = Piece.element("p", "story-figure");
            if (!one.before().isEmpty()) {
                figure.add(Piece.unseen(Words.say("story.outcome.before") + " "));
                figure.add(Piece.text("span", "story-before", one.before()));
            }
            if (!one.after().isEmpty()) {
                HtmlContainer arrow =
                        Piece.text("span", "story-arrow", one.before().isEmpty() ? "" : " → ");
                arrow.getElement().setAttribute("aria-hidden", "true");
                figure.add(arrow, Piece.unseen(" " + Words.say("story.outcome.after") + " "));
                figure.add(Piece.text("strong", "story-after", one.after()));
            }
            part.add(figure);
        }
        HtmlContainer list = Piece.element("dl", "story-costs");
        if (!one.cost().isEmpty()) {
            fact(list, "story.outcome.cost", Piece.text("span", "", one.cost()));
        }
        one.hours().ifPresent(hours -> fact(list, "story.outcome.hours", Piece.text("span", "", hours.toString())));
        one.people().ifPresent(people -> fact(list, "story.outcome.people", Piece.text("span", "", people.toString())));
        part.add(list);
        part.add(Piece.text(
                "p",
                "entry-meta",
                one.source().isEmpty()
                        ? Words.say("story.outcome.no-source")
                        : Words.say("story.outcome.source.of", one.source())));
        return part;
    }

    private Optional<HtmlContainer> used() {
        return story.used().isEmpty()
                ? Optional.empty()
                : Optional.of(Piece.section(
                        "page-section",
                        "used",
                        Words.say("story.used"),
                        Piece.list("ul", "plain-list", story.used(), item -> Piece.link(item.path(), item.title()))));
    }

    private Optional<HtmlContainer> series() {
        return story.series().map(StoryArticle::series);
    }

    private static HtmlContainer series(SeriesPlace place) {
        Nav nav = new Nav();
        nav.addClassName("story-series");
        nav.getElement().setAttribute("aria-label", Words.say("story.series"));
        HtmlContainer where = Piece.element("p", "");
        where.add(Words.say("story.series.part", place.number(), place.total()) + " ");
        where.add(Piece.link(StoryPath.ofSeries(place.slug()), place.title()));
        nav.add(where);
        HtmlContainer ways = Piece.element("p", "story-series-ways");
        place.previous().ifPresent(other -> ways.add(way(other, "story.series.previous", "prev")));
        place.next().ifPresent(other -> ways.add(way(other, "story.series.next", "next")));
        nav.add(ways);
        return Piece.element("div", "", nav);
    }

    private static Component way(ContentRef other, String key, String relation) {
        var link = Piece.link(other.path(), other.title());
        link.getElement().setAttribute("rel", relation);
        return Piece.element("span", "story-" + relation, Piece.text("span", "entry-meta", Words.say(key)), link);
    }

    /// Who has read it before, and how those answer who are named in it.
    private Optional<HtmlContainer> honesty() {
        if (story.publishedAt().isEmpty()) {
            return Optional.empty();
        }
        StoryFacts facts = story.facts();
        HtmlContainer words = Piece.element("div", "");
        if (!facts.checkedWith().isEmpty()) {
            words.add(Piece.text("p", "", Words.say("story.checked", String.join(", ", facts.checkedWith()))));
        }
        HtmlContainer reply = Piece.element("p", "");
        reply.add(Words.say("story.reply.text") + " ");
        if (!facts.reply().isEmpty()) {
            reply.add(Words.say("story.reply.contact", facts.reply()) + " ");
        }
        reply.add(Piece.link("/discussions/new?about=" + content.ref().path(), Words.say("story.reply.go")));
        words.add(reply);
        return Optional.of(Piece.section("page-section page-change", "reply", Words.say("story.reply.title"), words));
    }

    private Optional<HtmlContainer> corrections() {
        return story.corrections().isEmpty()
                ? Optional.empty()
                : Optional.of(Piece.section(
                        "page-section page-change",
                        "corrections",
                        Words.say("story.corrections"),
                        Piece.list("ul", "plain-list story-corrections", story.corrections(), this::correction)));
    }

    private Component correction(RevisionSummary revision) {
        HtmlContainer line = Piece.element("span", "", Piece.day(revision.at()));
        line.add(": " + revision.comment() + " ");
        line.add(Piece.link(
                content.ref().path() + "/compare?from=" + (revision.number() - 1) + "&to=" + revision.number(),
                Words.say("content.history.changes")));
        return line;
    }
}
