package org.commonweave.forum;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonweave.base.Characters;
import org.commonweave.base.OneLine;
import org.commonweave.base.Viewer;
import org.commonweave.content.AccessPolicy;
import org.commonweave.content.ContentEdit;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentReading;
import org.commonweave.content.ContentText;
import org.commonweave.content.ContentTouched;
import org.commonweave.content.ContentWriting;
import org.commonweave.content.NewText;
import org.commonweave.content.NotAllowed;
import org.commonweave.content.PatientWriting;
import org.commonweave.content.Saved;
import org.commonweave.content.TextNotAccepted;
import org.commonweave.notice.NewNotice;
import org.commonweave.notice.NoticeService;
import org.commonweave.notice.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/// Starting discussions, replying, and keeping them in order.
@Service
public class DiscussionService {

    /// A short paragraph: what was decided, and what comes next.
    public static final int MAX_OUTCOME = 1000;

    private static final String REPLY_TITLE = "Re: ";

    private final Discussions discussions;
    private final Replies replies;
    private final TalkSummaries summaries;
    private final Groups groups;
    private final GroupRights rights;
    private final GroupPeople people;
    private final ContentWriting writing;
    private final ContentReading reading;
    private final AccessPolicy policy;
    private final PatientWriting patient;
    private final ApplicationEventPublisher events;
    private final NoticeService notices;
    private final Clock clock;

    @SuppressWarnings("TooManyParameters") // wiring
    DiscussionService(
            Discussions discussions,
            Replies replies,
            TalkSummaries summaries,
            Groups groups,
            GroupRights rights,
            GroupPeople people,
            ContentWriting writing,
            ContentReading reading,
            AccessPolicy policy,
            PatientWriting patient,
            ApplicationEventPublisher events,
            NoticeService notices,
            Clock clock) {
        this.discussions = discussions;
        this.replies = replies;
        this.summaries = summaries;
        this.groups = groups;
        this.rights = rights;
        this.people = people;
        this.writing = writing;
        this.reading = reading;
        this.policy = policy;
        this.patient = patient;
        this.events = events;
        this.notices = notices;
        this.clock = clock;
    }

    /// Starts a discussion in a group to which the person belongs.
    public Saved start(Viewer viewer, NewDiscussion fresh) {
        policy.checkMayWrite(viewer);
        checkSomethingIsSaid(fresh.text().text().body());
        return patient.write(() -> {
            Group group = groups.findById(fresh.group())
                    .filter(there -> there.isPresent() && policy.mayRead(viewer, there))
                    .orElseThrow(ContentMissing::new);
            takePart(viewer, group.id());
            if (fresh.about() != null && reading.ref(fresh.about(), viewer).isEmpty()) {
                throw new ContentMissing();
            }
            return writing.create(
                    viewer,
                    new Discussion(
                            discussions.nextNumber(),
                            group,
                            fresh,
                            saidAt(fresh.text().credit())),
                    fresh.text());
        });
    }

    /// Replies to a discussion or to a reply in it. Two who reply at the same moment come one after the
    /// other.
    public Saved reply(Viewer viewer, NewReply fresh) {
        policy.checkMayWrite(viewer);
        checkSomethingIsSaid(fresh.body());
        return patient.write(() -> {
            Discussion discussion = readable(viewer, discussions.lock(fresh.discussion()));
            takePart(viewer, discussion.groupId());
            if (!discussion.isShown()) {
                throw new NotAllowed("forum.not-allowed.withheld");
            }
            Reply answered = fresh.answered() == null ? null : answered(fresh.answered(), discussion);
            Reply reply = new Reply(discussions.nextNumber(), discussion, answered);
            NewText text =
                    new NewText(text(discussion.title(), fresh.body()), "", fresh.credit(), fresh.idempotencyKey());
            Saved saved = writing.create(viewer, reply, text);
            if (saved.content().path().equals(reply.path())) {
                discussion.checkOpen();
                if (reply.isShown()) {
                    discussion.replied(saidAt(fresh.credit()));
                }
            }
            return saved;
        });
    }

    private Reply answered(long id, Discussion discussion) {
        return replies.findById(id)
                .filter(reply -> reply.isShown() && reply.discussion().id() == discussion.id())
                .orElseThrow(() -> new NotAllowed("forum.not-allowed.answered-gone"));
    }

    /// Changes what a discussion began with; see [ContentWriting#save].
    public Saved edit(Viewer viewer, long id, ContentEdit edit) {
        checkSomethingIsSaid(edit.text().body());
        return writing.save(viewer, id, edit);
    }

    /// Changes the words of a reply; see [ContentWriting#save].
    public Saved editReply(Viewer viewer, long id, ContentEdit edit) {
        checkSomethingIsSaid(edit.text().body());
        String title = replies.findById(id).map(Reply::title).orElseThrow(ContentMissing::new);
        return writing.save(
                viewer,
                id,
                new ContentEdit(
                        edit.text().withTitle(title),
                        edit.baseRevision(),
                        edit.comment(),
                        edit.minor(),
                        edit.idempotencyKey()));
    }

    /// Removes a discussion with its replies, or one reply, which leaves a stub; see [ContentWriting#remove].
    public void remove(Viewer viewer, long id, String reason) {
        writing.remove(viewer, id, reason);
    }

    /// The same unless it was changed meanwhile; see [ContentWriting#removeUnchanged].
    public void removeUnchanged(Viewer viewer, long id, int revision, String reason) {
        writing.removeUnchanged(viewer, id, revision, reason);
    }

    /// Lets a discussion stand before the others in its group, or no longer.
    public void pin(Viewer viewer, long id, boolean toTheTop) {
        moderate(viewer, id, discussion -> discussion.pin(toTheTop));
    }

    /// Puts a discussion into another group, whose readers read it from now on. Its old address leads to
    /// it. That is for moderators who belong to the other group too. What was said for few is never shown
    /// to others: a discussion of a group that reads alone stays there, and none goes to a group with more
    /// readers.
    public void move(Viewer viewer, long id, long to) {
        moderate(viewer, id, discussion -> {
            Group group = groups.findById(to)
                    .filter(there -> there.isPresent() && policy.mayRead(viewer, there))
                    .orElseThrow(ContentMissing::new);
            takePart(viewer, to);
            if (discussion.groupId() == to) {
                return;
            }
            if (discussion.isForItsGroupAlone() || group.settings().readers().isWiderThan(discussion.readers())) {
                throw new NotAllowed("forum.not-allowed.move-private");
            }
            discussion.moveInto(group, clock.instant());
            replies.all(id).forEach(Reply::followDiscussion);
            summaries.ofAnyState(id).ifPresent(TalkSummary::followDiscussion);
            writing.relocate(viewer, discussion, ForumPath.moved(discussion.path(), group.path()));
        });
    }

    /// Ends a discussion. Whoever began it may do that too.
    ///
    /// @param outcome what came of it; may be empty
    public void close(Viewer viewer, long id, String outcome) {
        String result = OneLine.of(outcome);
        if (result.length() > MAX_OUTCOME) {
            throw new TextNotAccepted("forum.outcome-long", result.length(), MAX_OUTCOME);
        }
        settle(viewer, id, discussion -> {
            long closer = viewer.member().orElseThrow();
            Instant now = clock.instant();
            discussion.close(closer, now, result);
            notices.tellFollowers(new NewNotice(id, "closed:" + now, "closed", closer, result));
        });
    }

    public void reopen(Viewer viewer, long id) {
        settle(viewer, id, Discussion::reopen);
    }

    /// Marks a reply as an answer to the question, or no longer. That is for whoever asked, and for
    /// moderators.
    public void accept(Viewer viewer, long replyId, boolean isAnswer) {
        long asked = replies.discussionOf(replyId).orElseThrow(ContentMissing::new);
        settle(viewer, asked, discussion -> {
            Reply reply = replies.findById(replyId).filter(Reply::isShown).orElseThrow(ContentMissing::new);
            if (!discussion.isQuestion()) {
                throw new NotAllowed("forum.not-allowed.no-question");
            }
            if (reply.isAccepted() == isAnswer) {
                return;
            }
            if (isAnswer) {
                long member = viewer.member().orElseThrow();
                reply.accept(member, clock.instant());
                tellOfAnswer(member, reply);
            } else {
                reply.acceptNoLonger();
            }
        });
    }

    private void tellOfAnswer(long by, Reply reply) {
        String event = "accepted";
        notices.tell(
                replies.author(reply.id()), Reason.YOURS, new NewNotice(reply.id(), event, "answer-accepted", by, ""));
        notices.tell(
                discussions.author(reply.discussion().id()),
                Reason.YOURS,
                new NewNotice(reply.id(), event, "question-answered", by, ""));
    }

    /// For moderators.
    private void moderate(Viewer viewer, long id, Consumer<Discussion> deed) {
        policy.checkMayWrite(viewer);
        change(viewer, id, discussion -> {
            rights.checkMayModerate(viewer, discussion.groupId());
            deed.accept(discussion);
        });
    }

    /// For moderators, and for the member who began it.
    private void settle(Viewer viewer, long id, Consumer<Discussion> deed) {
        policy.checkMayWrite(viewer);
        change(viewer, id, discussion -> {
            if (!maySettle(viewer, discussion)) {
                throw new NotAllowed("forum.not-allowed.settle");
            }
            deed.accept(discussion);
        });
    }

    boolean maySettle(Viewer viewer, Discussion discussion) {
        Standing standing = rights.standing(viewer, discussion.groupId());
        return standing.mayModerate()
                || (standing.maySpeak()
                        && viewer.member().filter(discussion::isAuthoredBy).isPresent());
    }

    private void change(Viewer viewer, long id, Consumer<Discussion> deed) {
        patient.write(() -> {
            Discussion discussion = readable(viewer, discussions.lock(id));
            deed.accept(discussion);
            events.publishEvent(new ContentTouched(id));
            return id;
        });
    }

    private Discussion readable(Viewer viewer, Optional<Discussion> found) {
        return found.filter(there -> there.isPresent() && policy.mayRead(viewer, there))
                .orElseThrow(ContentMissing::new);
    }

    /// Somebody who speaks is awake.
    private void takePart(Viewer viewer, long group) {
        rights.checkMayTakePart(viewer, group);
        people.wake(viewer, group);
    }

    private Instant saidAt(NewText.@Nullable Credit credit) {
        return Optional.ofNullable(credit).map(NewText.Credit::writtenAt).orElseGet(clock::instant);
    }

    /// What a reply says, under the name of its discussion.
    static ContentText text(String discussionTitle, String body) {
        String title = REPLY_TITLE + discussionTitle;
        int end = Math.min(title.length(), ContentText.MAX_TITLE);
        return new ContentText(title.substring(0, end), "", body, List.of());
    }

    private static void checkSomethingIsSaid(String body) {
        if (Characters.isBlank(body)) {
            throw new TextNotAccepted("forum.body-empty");
        }
    }
}
