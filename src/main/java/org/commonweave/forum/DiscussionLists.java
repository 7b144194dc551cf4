package org.commonweave.forum;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweave.base.Numbered;
import org.commonweave.base.NumberedQuery;
import org.commonweave.base.PageChoice;
import org.commonweave.base.Viewer;
import org.commonweave.content.AccessPolicy;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Scope;
import org.commonweave.member.MemberDirectory;
import org.commonweave.member.MemberSummary;
import org.commonweave.notice.MutedPeople;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lists of discussions, as far as the person asking may see them.
@Service
@Transactional(readOnly = true)
public class DiscussionLists {

    /// As many as one looks over without losing the thread.
    public static final int PAGE_SIZE = 30;

    private static final Sort LATEST = Sort.by(Sort.Direction.DESC, "lastActivityAt", "id");
    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "createdAt", "id");
    private static final Sort PINNED_FIRST =
            Sort.by(Sort.Direction.DESC, "pinned").and(LATEST);

    private final Discussions discussions;
    private final Groups groups;
    private final ReadingMarks readingMarks;
    private final MutedPeople muted;
    private final MemberDirectory people;
    private final AccessPolicy policy;

    DiscussionLists(
            Discussions discussions,
            Groups groups,
            ReadingMarks readingMarks,
            MutedPeople muted,
            MemberDirectory people,
            AccessPolicy policy) {
        this.discussions = discussions;
        this.groups = groups;
        this.readingMarks = readingMarks;
        this.muted = muted;
        this.people = people;
        this.policy = policy;
    }

    /// The discussions of a group, those that are pinned first, then those in which somebody spoke last.
    public Numbered<DiscussionSummary> inGroup(long group, DiscussionFilter filter, Viewer viewer, PageChoice page) {
        Numbered<DiscussionRow> rows = NumberedQuery.of(
                page,
                PINNED_FIRST,
                some -> discussions.inGroup(group, filter.unanswered(), filter.tag(), policy.scope(viewer), some));
        return new Numbered<>(summaries(rows.items(), viewer), rows.number(), rows.size(), rows.total());
    }

    /// The discussions about an item, those in which somebody spoke last first.
    public Numbered<DiscussionSummary> about(long content, Viewer viewer, PageChoice page) {
        Numbered<DiscussionRow> rows =
                NumberedQuery.of(page, LATEST, some -> discussions.about(content, policy.scope(viewer), some));
        return new Numbered<>(summaries(rows.items(), viewer), rows.number(), rows.size(), rows.total());
    }

    /// The questions of all groups that wait for an answer, the newest first.
    public Numbered<DiscussionSummary> unanswered(Viewer viewer, PageChoice page) {
        Scope scope = policy.scope(viewer);
        return ofGroups(NumberedQuery.of(page, NEWEST_FIRST, some -> discussions.unanswered(scope, some)), viewer);
    }

    /// The discussions of all groups, those in which somebody spoke last first.
    public Numbered<DiscussionSummary> lately(Viewer viewer, PageChoice page) {
        Scope scope = policy.scope(viewer);
        return ofGroups(NumberedQuery.of(page, LATEST, some -> discussions.all(scope, some)), viewer);
    }

    private Numbered<DiscussionSummary> ofGroups(Numbered<DiscussionRow> rows, Viewer viewer) {
        Map<Long, ContentRef> names = groups
                .named(
                        rows.items().stream().map(DiscussionRow::group).collect(Collectors.toSet()),
                        policy.scope(viewer))
                .stream()
                .collect(Collectors.toMap(ContentRef::id, Function.identity()));
        return new Numbered<>(summaries(rows.items(), names, viewer), rows.number(), rows.size(), rows.total());
    }

    private List<DiscussionSummary> summaries(Collection<DiscussionRow> rows, Viewer viewer) {
        return summaries(rows, Map.of(), viewer);
    }

    private List<DiscussionSummary> summaries(
            Collection<DiscussionRow> rows, Map<Long, ContentRef> groupNames, Viewer viewer) {
        Map<Long, MemberSummary> names =
                people.named(rows.stream().map(DiscussionRow::authorId).collect(Collectors.toSet()));
        Map<Long, News> news =
                readingMarks.news(viewer, rows.stream().map(DiscussionRow::id).toList());
        Set<Long> silent = muted.of(viewer);
        return rows.stream()
                .map(row -> new DiscussionSummary(
                        row,
                        Objects.requireNonNull(names.get(row.authorId())),
                        Optional.ofNullable(groupNames.get(row.group())),
                        silent.contains(row.authorId()),
                        news.getOrDefault(row.id(), News.NONE)))
                .toList();
    }
}
