package org.commonweave.forum;

import java.util.List;
import java.util.Optional;
import org.commonweave.base.Numbered;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentRef;

/// A discussion as its reader sees it, with some of its replies.
///
/// @param content what it began with
/// @param about the item that it is about, if there is one that the reader may see
/// @param answers the replies that answer the question, on whichever page they stand
/// @param standing what the reader may do in the group
/// @param maySettle whether the reader may close it and accept answers
/// @param backlinks the items that point here, by kind and title
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
        List<ContentRef> backlinks) {

    public boolean mayReply() {
        return standing.mayTakePart() && !state.isClosed() && content.withheld().isEmpty();
    }

    /// The address of one of the numbered pages of replies.
    public String pagePath(int page) {
        return DiscussionReading.pagePath(content.ref().path(), page);
    }
}
