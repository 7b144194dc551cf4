package org.commonweave.content;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.commonweave.base.Numbered;
import org.commonweave.base.NumberedQuery;
import org.commonweave.base.PageChoice;
import org.commonweave.base.Viewer;
import org.commonweave.member.MemberDirectory;
import org.commonweave.member.MemberSummary;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What an item was before: its revisions, and what changed between any two of them.
@Service
@Transactional(readOnly = true)
public class RevisionHistory {

    /// A history is read line by line; more lines than this are looked for, not read.
    public static final int PAGE_SIZE = 50;

    private final Contents contents;
    private final Revisions revisions;
    private final TextPreview preview;
    private final MemberDirectory members;
    private final AccessPolicy policy;

    RevisionHistory(
            Contents contents, Revisions revisions, TextPreview preview, MemberDirectory members, AccessPolicy policy) {
        this.contents = contents;
        this.revisions = revisions;
        this.preview = preview;
        this.members = members;
        this.policy = policy;
    }

    /// The revisions of an item, the newest first.
    public Numbered<RevisionSummary> of(long contentId, Viewer viewer, int page) {
        return of(contentId, viewer, PageChoice.orLast(page, PAGE_SIZE));
    }

    /// The revisions of an item, the newest first, in pages of any length.
    public Numbered<RevisionSummary> of(long contentId, Viewer viewer, PageChoice page) {
        readable(contentId, viewer);
        Numbered<RevisionRow> rows = NumberedQuery.of(page, Sort.unsorted(), asked -> revisions.rows(contentId, asked));
        return new Numbered<>(withAuthors(rows.items()), rows.number(), rows.size(), rows.total());
    }

    /// An item as it was at one revision. Throws [ContentMissing] if there is no such revision.
    public RevisionDetails at(long contentId, int number, Viewer viewer) {
        Content content = readable(contentId, viewer);
        ContentText text = text(contentId, number);
        return new RevisionDetails(
                content.ref(), summary(contentId, number), text, preview.html(text.body(), viewer), content.revision());
    }

    /// What changed from one revision to another, in either direction.
    public Comparison compare(long contentId, int from, int to, Viewer viewer) {
        Content content = readable(contentId, viewer);
        return Comparison.between(
                content.ref(),
                summary(contentId, from),
                text(contentId, from),
                summary(contentId, to),
                text(contentId, to));
    }

    private Content readable(long contentId, Viewer viewer) {
        return contents.findById(contentId)
                .filter(content -> !content.isInBin() && policy.mayRead(viewer, content))
                .orElseThrow(ContentMissing::new);
    }

    private ContentText text(long contentId, int number) {
        return revisions
                .findByContentIdAndNumber(contentId, number)
                .orElseThrow(ContentMissing::new)
                .text();
    }

    private RevisionSummary summary(long contentId, int number) {
        return withAuthors(revisions.rows(contentId, List.of(number))).stream()
                .findFirst()
                .orElseThrow(ContentMissing::new);
    }

    private List<RevisionSummary> withAuthors(List<RevisionRow> rows) {
        Map<Long, MemberSummary> people =
                members.named(rows.stream().map(RevisionRow::authorId).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> row.by(Objects.requireNonNull(people.get(row.authorId()))))
                .toList();
    }
}
