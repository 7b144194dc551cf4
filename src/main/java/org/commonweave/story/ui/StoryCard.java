package org.commonweave.story.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Article;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.story.StoryRow;
import org.commonweave.story.StorySummary;

/// A story in a list: its picture, where and when, what it is called, and how it begins.
class StoryCard extends Article {

    /// @param picture what stands for it
    StoryCard(StorySummary summary, HtmlContainer picture) {
        StoryRow story = summary.story();
        addClassName("story-card");
        HtmlContainer title = Piece.element("h3", "story-card-title", Piece.link(story.path(), story.title()));
        title.getElement().setAttribute("dir", "auto");
        HtmlContainer teaser = Piece.text("p", "story-card-text", story.teaser());
        teaser.getElement().setAttribute("dir", "auto");
        HtmlContainer words = Piece.element("div", "story-card-words");
        StoryWords.scene(story).ifPresent(words::add);
        words.add(title, teaser, by(summary));
        add(picture, words);
    }

    private static HtmlContainer by(StorySummary summary) {
        String names = StoryWords.names(summary.authors());
        String toldBy = summary.story().toldBy();
        return Piece.text(
                "p",
                "entry-meta",
                toldBy.isEmpty() ? Words.say("story.by", names) : Words.say("story.by.told", names, toldBy));
    }

    /// The same, larger, with the reason why it stands before the others.
    StoryCard chosen(String reason) {
        addClassName("story-chosen");
        add(Piece.text("p", "story-reason", Words.say("story.chosen.because", reason)));
        return this;
    }
}
