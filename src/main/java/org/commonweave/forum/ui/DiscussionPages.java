package org.commonweave.forum.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.commonweave.base.PageChoice;
import org.commonweave.base.Viewer;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageAnswer.Page;
import org.commonweave.base.ui.PageHead;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.base.ui.PublicPages;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentLists;
import org.commonweave.content.Lookup;
import org.commonweave.content.ui.AtomFeeds;
import org.commonweave.content.ui.Besides;
import org.commonweave.content.ui.RemovedArticle;
import org.commonweave.forum.DiscussionDetails;
import org.commonweave.forum.DiscussionReading;
import org.commonweave.forum.ForumPath;
import org.commonweave.forum.ReadingOrder;
import org.commonweave.forum.ReadingOrders;
import org.commonweave.forum.ReplyDetails;
import org.commonweave.forum.SummaryService;
import org.commonweave.member.MemberSummary;
import org.commonweave.site.Licence;
import org.commonweave.site.Site;
import org.springframework.stereotype.Component;

/// `/groups/{slug}/discussions/{discussion}`, its `/feed.atom`, `/replies/{number}` and `/summaries/{number}`, which
/// lead there.
@Component
class DiscussionPages implements PublicPages {

    private final DiscussionReading discussions;
    private final SummaryService summaries;
    private final ContentLists lists;
    private final AtomFeeds feeds;
    private final GroupDeeds deeds;
    private final OpenDiscussion open;
    private final Besides besides;
    private final Site site;

    DiscussionPages(
            DiscussionReading discussions,
            SummaryService summaries,
            ContentLists lists,
            AtomFeeds feeds,
            GroupDeeds deeds,
            OpenDiscussion open,
            Besides besides,
            Site site) {
        this.discussions = discussions;
        this.summaries = summaries;
        this.lists = lists;
        this.feeds = feeds;
        this.deeds = deeds;
        this.open = open;
        this.besides = besides;
        this.site = site;
    }

    @Override
    public Optional<PageAnswer> find(PageRequest request) {
        OptionalLong reply = ForumPath.replyNumber(request.path());
        if (reply.isPresent()) {
            return discussions.pagePath(reply.getAsLong(), request.viewer()).map(PageAnswer.Moved::new);
        }
        OptionalLong summary = ForumPath.summarisedNumber(request.path());
        if (summary.isPresent()) {
            return summaries.pagePath(summary.getAsLong(), request.viewer()).map(PageAnswer.Moved::new);
        }
        List<String> steps = request.steps();
        if (steps.size() < 4 || !steps.get(0).equals("groups") || !steps.get(2).equals("discussions")) {
            return Optional.empty();
        }
        if (steps.size() == 4) {
            return discussion(request);
        }
        return steps.size() == 5 && request.path().endsWith(AtomFeeds.FILE) ? feed(request) : Optional.empty();
    }

    private Optional<PageAnswer> discussion(PageRequest request) {
        return switch (discussions.at(request.path(), request.viewer())) {
            case Lookup.Found(ContentDetails content) -> Optional.of(page(content, request));
            case Lookup.Moved(String now) -> Optional.of(new PageAnswer.Moved(now));
            case Lookup.Removed removed -> Optional.of(RemovedArticle.of(removed));
            case Lookup.Gone gone -> Optional.of(RemovedArticle.of(gone));
            case Lookup.Unknown _ -> Optional.empty();
        };
    }

    private Optional<PageAnswer> feed(PageRequest request) {
        String path = request.path().substring(0, request.path().length() - AtomFeeds.FILE.length());
        Viewer viewer = request.viewer();
        return switch (discussions.at(path, viewer)) {
            case Lookup.Found(ContentDetails content) ->
                Optional.of(feeds.of(
                        path, content.ref().title(), lists.within(content.ref().id(), viewer, 1)));
            case Lookup.Moved(String now) -> Optional.of(new PageAnswer.Moved(now + AtomFeeds.FILE));
            case Lookup.Removed _, Lookup.Gone _, Lookup.Unknown _ -> Optional.empty();
        };
    }

    private PageAnswer page(ContentDetails content, PageRequest request) {
        Optional<ReadingOrder> order = request.parameter("order").flatMap(ReadingOrders::named);
        DiscussionDetails details = discussions.details(
                content,
                request.viewer(),
                PageChoice.orLast(request.page(), DiscussionReading.REPLIES_PER_PAGE),
                order);
        DiscussionArticle article = new DiscussionArticle(details, request.viewer(), order, deeds);
        open.enliven(article, details, request.viewer());
        besides.read(request.viewer(), details.shown());
        return Page.found(head(details), article);
    }

    private PageHead head(DiscussionDetails discussion) {
        ContentDetails content = discussion.content();
        String path = content.ref().path();
        return PageHead.of(content.ref().title(), path)
                .numbered(discussion.replies().number())
                .describedAs(content.teaser())
                .inSearchEngines()
                .changed(discussion.state().lastActivityAt())
                .pictured(content.picture())
                .with(
                        new PageHead.Alternate("text/markdown", content.ref().title(), path + ".md"),
                        AtomFeeds.alternate(path, content.ref().title()),
                        AtomFeeds.alternate(
                                discussion.group().path(), discussion.group().title()))
                .structuredAs(structured(discussion));
    }

    /// In the words of <https://schema.org/DiscussionForumPosting>.
    private Map<String, Object> structured(DiscussionDetails discussion) {
        ContentDetails content = discussion.content();
        return Map.ofEntries(
                Map.entry("@type", "DiscussionForumPosting"),
                Map.entry("headline", content.ref().title()),
                Map.entry("text", content.excerpt()),
                Map.entry("author", person(content.author())),
                Map.entry("datePublished", content.createdAt().toString()),
                Map.entry("dateModified", content.updatedAt().toString()),
                Map.entry("inLanguage", content.language()),
                Map.entry(
                        "license",
                        Licence.find(content.licence()).map(Licence::url).orElse(content.licence())),
                Map.entry("commentCount", discussion.state().replies()),
                Map.entry(
                        "isPartOf",
                        Map.of(
                                "@type",
                                "WebPage",
                                "name",
                                discussion.group().title(),
                                "url",
                                site.address(discussion.group().path()))),
                Map.entry(
                        "comment",
                        discussion.replies().items().stream()
                                .filter(reply -> reply.removal().isEmpty())
                                .map(this::comment)
                                .toList()));
    }

    private Map<String, Object> comment(ReplyDetails reply) {
        return Map.of(
                "@type", "Comment",
                "url", site.address(reply.path()),
                "text", reply.excerpt(),
                "author", person(reply.author()),
                "datePublished", reply.createdAt().toString());
    }

    private Map<String, Object> person(MemberSummary person) {
        return Map.of("@type", "Person", "name", person.name(), "url", site.address(person.path()));
    }
}
