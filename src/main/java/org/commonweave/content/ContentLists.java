package org.commonweave.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweave.base.Numbered;
import org.commonweave.base.NumberedQuery;
import org.commonweave.base.PageChoice;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.member.MemberDirectory;
import org.commonweave.member.MemberSummary;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lists of items across all kinds, each in numbered pages and as far as the person asking may see them.
@Service
@Transactional(readOnly = true)
public class ContentLists {

    /// As many titles as one looks over without losing the thread.
    public static final int PAGE_SIZE = 50;

    /// A fifth of what a sitemap may hold; small enough to be made in a moment.
    private static final int PATHS_SIZE = 10_000;

    private static final Sort BY_TITLE = Sort.by("title", "id");
    private static final Sort OLDEST_FIRST = Sort.by("createdAt", "id");
    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "updatedAt", "id");

    private final Contents contents;
    private final Tags tags;
    private final MemberDirectory people;
    private final AccessPolicy policy;

    ContentLists(Contents contents, Tags tags, MemberDirectory people, AccessPolicy policy) {
        this.contents = contents;
        this.tags = tags;
        this.people = people;
        this.policy = policy;
    }

    /// What changed last.
    public Numbered<ContentSummary> recent(Viewer viewer, int page) {
        return numbered(page, NEWEST_FIRST, asked -> contents.all(policy.scope(viewer), asked));
    }

    /// Everything of one kind by title.
    public Numbered<ContentSummary> ofKind(String kind, Viewer viewer, int page) {
        return ofKind(kind, viewer, usual(page));
    }

    /// Everything of one kind by title, in pages of any length.
    public Numbered<ContentSummary> ofKind(String kind, Viewer viewer, PageChoice page) {
        return NumberedQuery.of(page, BY_TITLE, asked -> contents.ofKind(kind, policy.scope(viewer), asked));
    }

    /// What of one kind changed last.
    public Numbered<ContentSummary> recentOfKind(String kind, Viewer viewer, int page) {
        return recentOfKind(kind, viewer, usual(page));
    }

    /// What of one kind changed last, in pages of any length.
    public Numbered<ContentSummary> recentOfKind(String kind, Viewer viewer, PageChoice page) {
        return NumberedQuery.of(page, NEWEST_FIRST, asked -> contents.ofKind(kind, policy.scope(viewer), asked));
    }

    /// Everything with a tag, by title.
    public Numbered<ContentSummary> tagged(String tagSlug, Viewer viewer, int page) {
        return tagged(tagSlug, viewer, usual(page));
    }

    /// Everything with a tag, by title, in pages of any length.
    public Numbered<ContentSummary> tagged(String tagSlug, Viewer viewer, PageChoice page) {
        String slug = tag(tagSlug).map(TagLabel::slug).orElse(tagSlug);
        return NumberedQuery.of(page, BY_TITLE, asked -> contents.tagged(slug, policy.scope(viewer), asked));
    }

    /// Everything to which a person has contributed, newest change first.
    public Numbered<ContentSummary> contributedBy(long memberId, Viewer viewer, int page) {
        return numbered(page, NEWEST_FIRST, asked -> contents.contributedBy(memberId, policy.scope(viewer), asked));
    }

    /// What is of a group, newest change first.
    public Numbered<ContentSummary> ofGroup(long group, Viewer viewer, int page) {
        return numbered(page, NEWEST_FIRST, asked -> contents.ofGroup(group, policy.scope(viewer), asked));
    }

    /// An item and its parts, newest change first.
    public Numbered<ContentSummary> within(long whole, Viewer viewer, int page) {
        return numbered(page, NEWEST_FIRST, asked -> contents.within(whole, policy.scope(viewer), asked));
    }

    /// The parts of an item as they were typed, in the order in which they came.
    public Numbered<PartText> parts(long whole, Viewer viewer, int page) {
        Numbered<PartText.Row> rows = NumberedQuery.of(
                usual(page), OLDEST_FIRST, asked -> contents.parts(whole, policy.scope(viewer), asked));
        Map<Long, MemberSummary> names =
                people.named(rows.items().stream().map(PartText.Row::authorId).collect(Collectors.toSet()));
        return rows.map(row -> new PartText(
                row.ref(), Objects.requireNonNull(names.get(row.authorId())), row.createdAt(), row.body()));
    }

    /// All tags in use, the most used first.
    public List<TagCount> tags(Viewer viewer) {
        return tags.counts(policy.scope(viewer));
    }

    /// The tags with these numbers (see [Findable]), whether or not anything carries them.
    public Map<Long, TagLabel> tagsNumbered(Collection<Long> numbers) {
        return tags.findByIdIn(numbers).stream().collect(Collectors.toMap(Tag::id, Tag::label));
    }

    /// The addresses of everything that has a page of its own, ten thousand at a time.
    public Numbered<PathStamp> paths(Viewer viewer, int page) {
        return NumberedQuery.of(
                PageChoice.orLast(page, PATHS_SIZE),
                Sort.by("id"),
                asked -> contents.stamps(policy.scope(viewer), asked));
    }

    /// The tag that is meant by this slug, whether or not anything carries it.
    public Optional<TagLabel> tag(String slug) {
        return tags.findBySlug(slug).map(Tag::meant).map(Tag::label);
    }

    /// How much of each kind carries a tag, the most first.
    public List<KindCount> kindsTagged(String tagSlug, Viewer viewer) {
        return tags.kinds(tagSlug, policy.scope(viewer));
    }

    /// What is in the bin, the last removed first; for stewards, as far as they could read it before.
    public Numbered<BinItem> bin(Viewer viewer, int page) {
        if (!viewer.isAtLeast(Role.STEWARD)) {
            throw new NotAllowed("content.not-allowed.bin");
        }
        return numbered(
                page,
                Sort.by(Sort.Direction.DESC, "removedAt", "id"),
                asked -> contents.inBin(policy.scope(viewer), asked));
    }

    /// How many items there are, for stewards' figures: all that is not in the bin, whoever may read it.
    public long count() {
        return contents.countPresent();
    }

    private static PageChoice usual(int page) {
        return PageChoice.orLast(page, PAGE_SIZE);
    }

    private static <T> Numbered<T> numbered(int page, Sort order, Function<Pageable, Page<T>> query) {
        return NumberedQuery.of(usual(page), order, query);
    }
}
