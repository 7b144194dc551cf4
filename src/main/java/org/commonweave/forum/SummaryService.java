package org.commonweave.forum;

import java.util.List;
import java.util.Optional;
import org.commonweave.base.Characters;
import org.commonweave.base.Viewer;
import org.commonweave.content.AccessPolicy;
import org.commonweave.content.ContentEdit;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentReading;
import org.commonweave.content.ContentRef;
import org.commonweave.content.ContentText;
import org.commonweave.content.ContentTouched;
import org.commonweave.content.ContentWriting;
import org.commonweave.content.NewText;
import org.commonweave.content.PathTaken;
import org.commonweave.content.PatientWriting;
import org.commonweave.content.Saved;
import org.commonweave.content.TextNotAccepted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writing and reading how a discussion stands. Every member of its group may, also when it is closed: what
/// came of a long talk is often written afterwards.
@Service
public class SummaryService {

    /// The mark of the summary on the page of its discussion.
    public static final String ANCHOR = "summary";

    private final TalkSummaries summaries;
    private final Discussions discussions;
    private final Replies replies;
    private final GroupRights rights;
    private final ContentWriting writing;
    private final ContentReading reading;
    private final AccessPolicy policy;
    private final PatientWriting patient;
    private final ApplicationEventPublisher events;

    @SuppressWarnings("TooManyParameters") // wiring
    SummaryService(
            TalkSummaries summaries,
            Discussions discussions,
            Replies replies,
            GroupRights rights,
            ContentWriting writing,
            ContentReading reading,
            AccessPolicy policy,
            PatientWriting patient,
            ApplicationEventPublisher events) {
        this.summaries = summaries;
        this.discussions = discussions;
        this.replies = replies;
        this.rights = rights;
        this.writing = writing;
        this.reading = reading;
        this.policy = policy;
        this.patient = patient;
        this.events = events;
    }

    /// Writes the first summary of a discussion, unless somebody was quicker.
    public Saved write(Viewer viewer, NewSummary fresh) {
        policy.checkMayWrite(viewer);
        checkSomethingIsSaid(fresh.body());
        try {
            return begin(viewer, fresh);
        } catch (PathTaken _) {
            throw new TextNotAccepted("forum.summary.there");
        }
    }

    private Saved begin(Viewer viewer, NewSummary fresh) {
        return patient.write(() -> {
            Discussion discussion = discussions
                    .findById(fresh.discussion())
                    .filter(there -> there.isShown() && policy.mayRead(viewer, there))
                    .orElseThrow(ContentMissing::new);
            rights.checkMayTakePart(viewer, discussion.groupId());
            ContentText text = new ContentText(discussion.title(), "", fresh.body(), List.of());
            Saved saved = writing.create(
                    viewer,
                    new TalkSummary(discussion, fresh.covers()),
                    new NewText(text, "", fresh.credit(), fresh.idempotencyKey()));
            events.publishEvent(new ContentTouched(discussion.id()));
            return saved;
        });
    }

    /// Changes a summary; see [ContentWriting#save]. What others covered meanwhile stays covered when their
    /// words are merged with these. Whoever leaves the words as they are says that they still hold.
    ///
    /// @param covers the position of the last reply that it takes into account now
    public Saved edit(Viewer viewer, long id, int covers, ContentEdit edit) {
        checkSomethingIsSaid(edit.text().body());
        String title = summaries.findById(id).map(TalkSummary::title).orElseThrow(ContentMissing::new);
        ContentEdit titled = new ContentEdit(
                edit.text().withTitle(title), edit.baseRevision(), edit.comment(), edit.minor(), edit.idempotencyKey());
        return patient.write(() -> {
            Saved saved = writing.save(viewer, id, titled);
            TalkSummary summary = summaries.findById(id).orElseThrow(ContentMissing::new);
            summary.cover(saved.outcome() == Saved.Outcome.MERGED ? Math.max(covers, summary.covers()) : covers);
            events.publishEvent(new ContentTouched(summary.discussion().id()));
            return saved;
        });
    }

    /// How a discussion stands, which the person may read, if somebody has written that.
    @Transactional(readOnly = true)
    public Optional<SummaryDetails> of(long discussion, Viewer viewer) {
        return summaries
                .of(discussion)
                .flatMap(summary -> reading.withId(summary.id(), viewer)
                        .map(content -> new SummaryDetails(
                                content,
                                summary.covers(),
                                replies.countUpTo(discussion, summary.covers()),
                                replies.countAfter(discussion, summary.covers()),
                                replies.firstAfter(discussion, summary.covers()).map(ForumPath::ofReply))));
    }

    /// How far a summary has read, and how far there is to read.
    ///
    /// @param covers the position of the last reply that it takes into account
    /// @param last the position of the last reply that there is
    public record Extent(int covers, int last) {}

    @Transactional(readOnly = true)
    public Extent extentOf(long summary) {
        TalkSummary there = summaries.findById(summary).orElseThrow(ContentMissing::new);
        return new Extent(there.covers(), there.discussion().replies());
    }

    /// The discussion of which it tells how it stands.
    @Transactional(readOnly = true)
    public ContentRef discussionOf(long summary) {
        return summaries
                .findById(summary)
                .map(there -> there.discussion().ref())
                .orElseThrow(ContentMissing::new);
    }

    /// How far there is to read in a discussion.
    @Transactional(readOnly = true)
    public Extent extentOfNew(long discussion) {
        int last = discussions
                .findById(discussion)
                .orElseThrow(ContentMissing::new)
                .replies();
        return new Extent(last, last);
    }

    /// Where the summary of the discussion with a number is read, if the person may.
    @Transactional(readOnly = true)
    public Optional<String> pagePath(long discussionNumber, Viewer viewer) {
        return summaries
                .numbered(discussionNumber)
                .filter(summary -> summary.isPresent() && policy.mayRead(viewer, summary))
                .map(summary -> summary.discussion().path() + "#" + ANCHOR);
    }

    private static void checkSomethingIsSaid(String body) {
        if (Characters.isBlank(body)) {
            throw new TextNotAccepted("forum.body-empty");
        }
    }
}
