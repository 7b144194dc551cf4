package org.commonweave.forum;

import java.util.Optional;
import java.util.Set;
import org.commonweave.content.ContentRef;
import org.commonweave.notice.GroupAudience;
import org.commonweave.notice.References;
import org.springframework.stereotype.Component;

/// Who in groups is told of what, and whom replies answer.
@Component
class ForumNews implements GroupAudience, References {

    private final Memberships memberships;
    private final Discussions discussions;
    private final Replies replies;

    ForumNews(Memberships memberships, Discussions discussions, Replies replies) {
        this.memberships = memberships;
        this.discussions = discussions;
        this.replies = replies;
    }

    @Override
    public String kind() {
        return Group.KIND;
    }

    @Override
    public Set<Long> awake(long group) {
        return memberships.awake(group);
    }

    @Override
    public Set<Long> resting(long group) {
        return memberships.resting(group);
    }

    @Override
    public Optional<Reference> of(ContentRef fresh) {
        return switch (fresh.kind()) {
            case Reply.KIND -> Optional.of(new Reference(replies.answeredAuthor(fresh.id()), Optional.empty()));
            case Discussion.KIND ->
                Optional.of(new Reference(
                        Optional.empty(), discussions.findById(fresh.id()).flatMap(Discussion::about)));
            default -> Optional.empty();
        };
    }
}
