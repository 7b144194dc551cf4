package org.commonweave.forum;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.commonweave.base.Viewer;
import org.commonweave.content.AccessPolicy;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentWriting;
import org.commonweave.content.FirstText;
import org.commonweave.content.NewText;
import org.commonweave.content.PatientWriting;
import org.commonweave.forum.Transcript.Said;
import org.commonweave.forum.Transcript.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Brings into a group what was said elsewhere, many things at once: all or none of them.
@Service
public class TranscriptWriting {

    private final Groups groups;
    private final Discussions discussions;
    private final Replies replies;
    private final GroupRights rights;
    private final ContentWriting writing;
    private final AccessPolicy policy;
    private final PatientWriting patient;
    private final Clock clock;

    @SuppressWarnings("TooManyParameters") // wiring
    TranscriptWriting(
            Groups groups,
            Discussions discussions,
            Replies replies,
            GroupRights rights,
            ContentWriting writing,
            AccessPolicy policy,
            PatientWriting patient,
            Clock clock) {
        this.groups = groups;
        this.discussions = discussions;
        this.replies = replies;
        this.rights = rights;
        this.writing = writing;
        this.policy = policy;
        this.patient = patient;
        this.clock = clock;
    }

    /// Whether somebody may bring something into a group, which is for those who keep order there.
    public boolean mayWrite(Viewer viewer, long group) {
        return groups.findById(group).filter(Group::isPresent).isPresent()
                && rights.standing(viewer, group).mayModerate();
    }

    /// Writes it down, for those who keep order in the group. Throws [ContentMissing] if the group or a discussion that
    /// is continued is gone.
    ///
    /// @param comment where it comes from, for the history of each
    public List<Written> write(Viewer viewer, long group, String comment, List<Transcript> transcripts) {
        policy.checkMayWrite(viewer);
        return patient.write(() -> {
            Group place = groups.findById(group)
                    .filter(there -> there.isPresent() && policy.mayRead(viewer, there))
                    .orElseThrow(ContentMissing::new);
            rights.checkMayModerate(viewer, group);
            Iterator<Long> numbers = discussions.nextNumbers(count(transcripts)).iterator();
            List<Discussion> open = begun(viewer, place, transcripts, numbers);
            return replied(viewer, comment, transcripts, open, numbers);
        });
    }

    private static int count(List<Transcript> transcripts) {
        return transcripts.stream()
                .mapToInt(one -> one.replies().size() + (one.beginning() == null ? 0 : 1))
                .sum();
    }

    private List<Discussion> begun(Viewer viewer, Group group, List<Transcript> transcripts, Iterator<Long> numbers) {
        List<FirstText> fresh = new ArrayList<>();
        List<Discussion> open = new ArrayList<>();
        for (Transcript transcript : transcripts) {
            NewText beginning = transcript.beginning();
            if (beginning == null) {
                open.add(there(viewer, transcript.discussion()));
            } else {
                Discussion discussion = new Discussion(
                        numbers.next(),
                        group,
                        new NewDiscussion(beginning, group.id(), false, transcript.about()),
                        saidAt(beginning.credit()));
                fresh.add(new FirstText(discussion, beginning));
                open.add(discussion);
            }
        }
        if (!fresh.isEmpty()) {
            writing.createAll(viewer, fresh);
        }
        return open;
    }

    /// It may have moved on to another group since.
    private Discussion there(Viewer viewer, @Nullable Long id) {
        Discussion discussion = Optional.ofNullable(id)
                .flatMap(discussions::lock)
                .filter(there -> there.isPresent() && policy.mayRead(viewer, there))
                .orElseThrow(ContentMissing::new);
        rights.checkMayModerate(viewer, discussion.groupId());
        return discussion;
    }

    private List<Written> replied(
            Viewer viewer,
            String comment,
            List<Transcript> transcripts,
            List<Discussion> open,
            Iterator<Long> numbers) {
        List<FirstText> fresh = new ArrayList<>();
        List<List<Reply>> all = new ArrayList<>();
        for (int i = 0; i < transcripts.size(); i++) {
            Discussion discussion = open.get(i);
            List<Reply> said = new ArrayList<>();
            for (Said one : transcripts.get(i).replies()) {
                Reply reply = new Reply(numbers.next(), discussion, answered(one, said, discussion));
                discussion.replied(saidAt(one.credit()));
                said.add(reply);
                fresh.add(new FirstText(
                        reply,
                        new NewText(
                                DiscussionService.text(discussion.title(), one.body()), comment, one.credit(), null)));
            }
            all.add(said);
        }
        if (!fresh.isEmpty()) {
            writing.createAll(viewer, fresh);
        }
        List<Written> written = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            written.add(new Written(
                    open.get(i).id(), all.get(i).stream().map(Reply::id).toList()));
        }
        return written;
    }

    private @Nullable Reply answered(Said one, List<Reply> before, Discussion discussion) {
        if (one.answeredHere() != Said.NONE) {
            return before.get(one.answeredHere());
        }
        return Optional.ofNullable(one.answered())
                .flatMap(replies::findById)
                .filter(reply -> reply.discussion().id() == discussion.id())
                .orElse(null);
    }

    private Instant saidAt(NewText.@Nullable Credit credit) {
        return Optional.ofNullable(credit).map(NewText.Credit::writtenAt).orElseGet(clock::instant);
    }
}
