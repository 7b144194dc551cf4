package org.commonweave.forum;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweave.base.Numbered;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentRef;
import org.commonweave.member.MemberSummary;
import org.commonweave.reaction.Reactions;

/// A discussion as its reader sees it, with some of its replies.
///
/// @param content what it began with
/// @param moved where it stood before, if it was moved
/// @param quietSince when somebody spoke last, if that is so long ago that a new discussion may be better
/// @param summary how it stands, if somebody has written that
/// @param sequels the discussions that go on where it ended
/// @param isForGroupAlone whether only the members of its group read it
/// @param about the item that it is about, if there is one that the reader may see
/// @param answers the replies that answer the question, on whichever page they stand
/// @param standing what the reader may do in the group
/// @param reactions what people said with one press about what it began with
/// @param mayReact whether the reader may do the same
/// @param progress how far the reader has come
/// @param maySettle whether the reader may close it and accept answers
/// @param backlinks the items that point here, by kind and title
/// @param muted the numbers of those whom the reader does not want to hear
public record DiscussionDetails(
        ContentDetails content,
        ContentRef group,
        DiscussionState state,
        Optional<ContentRef> about,
        Optional<Moved> moved,
        Optional<Instant> quietSince,
        Optional<SummaryDetails> summary,
        List<ContentRef> sequels,
        boolean isForGroupAlone,
        ReadingOrder order,
        Numbered<ReplyDetails> replies,
        List<ReplyDetails> answers,
        Reactions reactions,
        boolean mayReact,
        Progress progress,
        Standing standing,
        boolean maySettle,
        List<ContentRef> backlinks,
        Set<Long> muted) {

    /// Where a discussion stood before.
    ///
    /// @param from the group, if the reader may see it
    public record Moved(Optional<ContentRef> from, Instant at) {}

    public boolean mayReply() {
        return standing.maySpeak() && !state.isClosed() && content.withheld().isEmpty();
    }

    /// Whether the reader has muted somebody, whose words are then folded.
    public boolean isMuted(MemberSummary person) {
        return muted.contains(person.id());
    }

    /// The numbers of the items whose words are shown.
    public Set<Long> shown() {
        return Stream.concat(
                        Stream.of(content.ref().id()), replies.items().stream().map(ReplyDetails::id))
                .collect(Collectors.toSet());
    }

    /// Whether the reader may put it into another group, as far as this one is concerned. What only the group reads
    /// stays there.
    public boolean mayMove() {
        return standing.mayModerate() && !isForGroupAlone;
    }

    /// Whether the reader may write how it stands. Before something was said there is nothing to sum up.
    public boolean maySumUp() {
        return standing.maySpeak() && content.withheld().isEmpty() && summary.isEmpty() && state.replies() > 0;
    }

    /// The address of one of the numbered pages of replies.
    public String pagePath(int page) {
        return DiscussionReading.pagePath(content.ref().path(), page);
    }
}
