package org.commonweave.story.ui;

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
import org.commonweave.content.ui.AtomFeeds;
import org.commonweave.story.NewStory;
import org.commonweave.story.StoryFacts;
import org.commonweave.story.StoryFilter;
import org.commonweave.story.StoryPath;
import org.commonweave.story.StoryReading;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/// `/stories/feed.atom`: the newest stories, each with its whole text, and with what its author has to do with it.
@Component
class StoryFeed implements PublicPages {

    private final StoryReading stories;
    private final ContentReading reading;
    private final AtomFeeds feeds;

    StoryFeed(StoryReading stories, ContentReading reading, AtomFeeds feeds) {
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
        List<ContentDetails> newest = stories.list(StoryFilter.ALL, viewer, 1).items().stream()
                .flatMap(one -> reading.withId(one.story().id(), viewer).stream())
                .toList();
        Map<Long, String> texts = new HashMap<>();
        newest.forEach(story -> texts.put(story.ref().id(), text(story)));
        List<ContentSummary> items = newest.stream().map(StoryFeed::summary).toList();
        return feeds.of(
                StoryPath.FRONT,
                Words.say("story.stories"),
                new Numbered<>(items, 1, StoryReading.PAGE_SIZE, items.size()),
                texts);
    }

    private static String text(ContentDetails story) {
        StoryFacts facts = StoryFacts.of(story.text().particulars());
        return line(facts.toldBy().isEmpty() ? "" : Words.say("story.as-told-by", facts.toldBy()))
                + line(facts.interest().isEmpty() ? "" : Words.say("story.interest") + " " + facts.interest())
                + story.html();
    }

    private static String line(String words) {
        return words.isEmpty() ? "" : "<p><em>" + HtmlUtils.htmlEscape(words, "UTF-8") + "</em></p>";
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
