package org.commonweave.moderation;

import java.util.EnumSet;
import org.commonweave.base.Numbered;
import org.commonweave.base.NumberedQuery;
import org.commonweave.base.PageChoice;
import org.commonweave.base.Viewer;
import org.commonweave.content.AccessPolicy;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentReading;
import org.commonweave.content.NotAllowed;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What was done to keep order: in summary for everybody, whole for those who keep order, and for each person
/// what concerns them.
@Service
@Transactional(readOnly = true)
public class ModerationLog {

    /// As many lines as one looks over without losing the thread.
    public static final int PAGE_SIZE = 50;

    private final Measures measures;
    private final Posts posts;
    private final MeasureBook book;
    private final ContentReading reading;
    private final AccessPolicy policy;

    ModerationLog(Measures measures, Posts posts, MeasureBook book, ContentReading reading, AccessPolicy policy) {
        this.measures = measures;
        this.posts = posts;
        this.book = book;
        this.reading = reading;
        this.policy = policy;
    }

    /// What was done about things that the person may read, the latest first. What is for a group tells
    /// nothing to others, not even that something was done.
    public Numbered<LogLine> summary(Viewer viewer, int page) {
        return NumberedQuery.of(
                        PageChoice.orLast(page, PAGE_SIZE),
                        Sort.unsorted(),
                        asked -> measures.log(policy.scope(viewer), Deed.NOT_FOR_THE_SUMMARY, asked))
                .map(one ->
                        new LogLine(one.deed(), one.kind(), one.ground(), one.doneAs(), one.doneAt(), one.endsAt()));
    }

    /// The same with all that is known, for those who keep order.
    public Numbered<MeasureRow> details(Viewer viewer, int page) {
        if (policy.keeping(viewer).isNowhere()) {
            throw new NotAllowed("content.not-allowed.order");
        }
        Numbered<Measure> found = NumberedQuery.of(
                PageChoice.orLast(page, PAGE_SIZE),
                Sort.unsorted(),
                asked -> measures.kept(policy.keeping(viewer), asked));
        return new Numbered<>(book.rows(found.items(), viewer), found.number(), found.size(), found.total());
    }

    /// What was decided about the person and what they wrote, the latest first.
    public Numbered<MeasureRow> own(Viewer viewer, int page) {
        Numbered<Measure> found = NumberedQuery.of(
                PageChoice.orLast(page, PAGE_SIZE),
                Sort.unsorted(),
                asked -> measures.concerning(
                        viewer.member().orElseThrow(),
                        EnumSet.complementOf(EnumSet.of(Deed.LEFT, Deed.DISTRUSTED)),
                        asked));
        return new Numbered<>(book.rows(found.items(), viewer), found.number(), found.size(), found.total());
    }

    /// What the person wrote that others do not see at present, the latest first.
    public Numbered<ContentDetails> ownWithheld(Viewer viewer, int page) {
        Numbered<Long> found = NumberedQuery.of(
                PageChoice.orLast(page, PAGE_SIZE),
                Sort.unsorted(),
                asked -> posts.withheldOf(viewer.member().orElseThrow(), asked));
        return new Numbered<>(
                found.items().stream()
                        .flatMap(id -> reading.withId(id, viewer).stream())
                        .toList(),
                found.number(),
                found.size(),
                found.total());
    }
}
