package org.commonweave.forum;

import java.util.Optional;
import java.util.OptionalLong;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Lookup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds what somebody wants to answer.
@Service
public class ReplyTargets {

    private final DiscussionReading discussions;

    ReplyTargets(DiscussionReading discussions) {
        this.discussions = discussions;
    }

    /// What is at the address of a discussion or a reply, if it can be answered by anybody.
    @Transactional(readOnly = true)
    public Optional<ReplyTarget> at(String path, Viewer viewer) {
        OptionalLong reply = ForumPath.replyNumber(path);
        if (reply.isPresent()) {
            return discussions
                    .place(reply.getAsLong(), viewer)
                    .map(place -> target(
                            place.reply(),
                            place.discussion(),
                            place.reply().ref().id()));
        }
        return switch (discussions.at(path, viewer)) {
            case Lookup.Found(ContentDetails content)
            when content.ref().kind().equals(NewDiscussion.KIND) -> Optional.of(target(content, content.ref(), null));
            case Lookup.Moved(String now) -> at(now, viewer);
            case Lookup.Found _, Lookup.Removed _, Lookup.Gone _, Lookup.Unknown _ -> Optional.empty();
        };
    }

    private ReplyTarget target(ContentDetails content, ContentRef discussion, @Nullable Long reply) {
        return new ReplyTarget(
                content.ref().path(),
                discussion.title(),
                discussion.path(),
                discussion.id(),
                reply,
                content.author(),
                discussions.quietSince(discussion.id()),
                content.html(),
                content.text().body());
    }
}
