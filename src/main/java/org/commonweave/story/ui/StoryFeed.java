package org.commonweave.story.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonweave.base.Numbered;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.base.ui.PublicPages;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentReading;
import org.commonweave.content.ContentSummary;
import org.commonweave.content.file.LeadPicture;
import org.commonweave.content.ui.AtomFeeds;
import org.commonweave.story.NewStory;
import org.commonweave.story.StoryFacts;
import org.commonweave.story.StoryFilter;
import org.commonweave.story.StoryLists;
import org.commonweave.story.StoryPath;
import org.commonweave.story.StorySummary;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/// `/stories/feed.atom`: the newest stories, each with its whole text, and with what its author has to do with it.
@Component
class StoryFeed implements PublicPages {

    private final StoryLists stories;
    private final ContentReading reading;
    private final AtomFeeds feeds;

    StoryFeed(StoryLists stories, ContentReading reading, AtomFeeds feeds) {
        this.stories = stories;
        this.reading = reading;
        this.feeds = feeds;
    }

    @Override
    public Optional<PageAnswer> find(PageRequest request) {
        return request.path().equals(StoryPath.FRONT + AtomFeeds.FILE)
                ? Optional.of(feed(request.viewer()))
                : Optional.empty();
    }

    private PageAnswer feed(Viewer viewer) {
        Map<Long, String> texts = new HashMap<>();
        List<ContentSummary> items = new ArrayList<>();
        for (StorySummary one : stories.list(StoryFilter.ALL, viewer, 1).items()) {
            reading.withId(one.story().id(), viewer).ifPresent(story -> {
                texts.put(story.ref().id(), text(story, one.picture()));
                items.add(summary(story));
            });
        }
        return feeds.of(
                StoryPath.FRONT,
                Words.say("story.stories"),
                new Numbered<>(items, 1, StoryLists.PAGE_SIZE, items.size()),
                texts);
    }

    private static String text(ContentDetails story, Optional<LeadPicture> picture) {
        StoryFacts facts = StoryFacts.of(story.text().particulars());
        return picture.map(StoryFeed::figure).orElse("")
                + line(facts.toldBy().isEmpty() ? "" : Words.say("story.as-told-by", facts.toldBy()))
                + line(facts.interest().isEmpty() ? "" : Words.say("story.interest") + " " + facts.interest())
                + story.html();
    }

    private static String figure(LeadPicture picture) {
        return "<figure><img src=\"" + picture.file().path() + "\" alt=\"" + escaped(picture.description()) + "\">"
                + (picture.caption().isEmpty() ? "" : "<figcaption>" + escaped(picture.caption()) + "</figcaption>")
                + "</figure>";
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }

    private static String line(String words) {
        return words.isEmpty() ? "" : "<p><em>" + escaped(words) + "</em></p>";
    }

    private static ContentSummary summary(ContentDetails story) {
        return new ContentSummary(
                story.ref().id(),
                NewStory.KIND,
                story.ref().path(),
                story.ref().title(),
                story.text().summary(),
                story.excerpt(),
                story.author().id(),
                story.author().id(),
                story.createdAt(),
                story.updatedAt());
    }
}
