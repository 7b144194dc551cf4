package org.commonweave.forum;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweave.base.Numbered;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentRef;
import org.commonweave.member.MemberSummary;

/// A discussion as its reader sees it, with some of its replies.
///
/// @param content what it began with
/// @param about the item that it is about, if there is one that the reader may see
/// @param answers the replies that answer the question, on whichever page they stand
/// @param standing what the reader may do in the group
/// @param maySettle whether the reader may close it and accept answers
/// @param backlinks the items that point here, by kind and title
/// @param muted the numbers of those whom the reader does not want to hear
public record DiscussionDetails(
        ContentDetails content,
        ContentRef group,
        DiscussionState state,
        Optional<ContentRef> about,
        ReadingOrder order,
        Numbered<ReplyDetails> replies,
        List<ReplyDetails> answers,
        Standing standing,
        boolean maySettle,
        List<ContentRef> backlinks,
        Set<Long> muted) {

    public boolean mayReply() {
        return standing.isMember() && !state.isClosed();
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

    /// The address of one of the numbered pages of replies.
    public String pagePath(int page) {
        return DiscussionReading.pagePath(content.ref().path(), page);
    }
}
