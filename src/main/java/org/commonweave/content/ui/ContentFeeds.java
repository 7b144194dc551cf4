package org.commonweave.content.ui;

import java.util.List;
import java.util.Optional;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.base.ui.PublicPages;
import org.commonweave.content.ContentLists;
import org.commonweave.member.MemberDirectory;
import org.commonweave.site.Site;
import org.springframework.stereotype.Component;

/// `/feed.atom`, `/tags/{tag}/feed.atom` and `/people/{handle}/feed.atom`.
@Component
class ContentFeeds implements PublicPages {

    private final ContentLists lists;
    private final AtomFeeds feeds;
    private final MemberDirectory members;
    private final Site site;

    ContentFeeds(ContentLists lists, AtomFeeds feeds, MemberDirectory members, Site site) {
        this.lists = lists;
        this.feeds = feeds;
        this.members = members;
        this.site = site;
    }

    @Override
    public Optional<PageAnswer> find(PageRequest request) {
        if (!request.path().endsWith(AtomFeeds.FILE)) {
            return Optional.empty();
        }
        List<String> steps = request.steps();
        return switch (steps.size()) {
            case 1 -> Optional.of(feeds.of("", site.name(), lists.recent(request.viewer(), 1)));
            case 3 -> ofPart(steps.get(0), steps.get(1), request);
            default -> Optional.empty();
        };
    }

    private Optional<PageAnswer> ofPart(String part, String name, PageRequest request) {
        return switch (part) {
            case "tags" ->
                lists.tag(name).map(tag -> feeds.of(tag.path(), tag.name(), lists.tagged(name, request.viewer(), 1)));
            case "people" ->
                members.findByHandle(name)
                        .map(person -> feeds.of(
                                person.path(), person.name(), lists.contributedBy(person.id(), request.viewer(), 1)));
            default -> Optional.empty();
        };
    }
}
