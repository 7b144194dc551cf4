package org.commonweave.forum;

import java.util.Set;
import org.commonweave.base.Viewer;
import org.commonweave.content.Content;
import org.commonweave.content.KindRules;
import org.hibernate.Hibernate;
import org.springframework.stereotype.Component;

/// Words in a discussion belong to those who said them; moderators may step in. A group is changed by its
/// stewards, and removed by them as long as nothing was said in it. How a discussion stands every member of
/// the group may write.
@Component
class ForumRules implements KindRules {

    private static final Set<String> KINDS = Set.of(Group.KIND, Discussion.KIND, Reply.KIND, TalkSummary.KIND);

    private final GroupRights rights;
    private final Discussions discussions;

    ForumRules(GroupRights rights, Discussions discussions) {
        this.rights = rights;
        this.discussions = discussions;
    }

    @Override
    public boolean areFor(String kind) {
        return KINDS.contains(kind);
    }

    @Override
    public boolean mayEdit(Viewer viewer, Content content) {
        return switch (Hibernate.unproxy(content)) {
            case Group group -> rights.standing(viewer, group.id()).maySteward();
            case Discussion discussion -> mayEditWords(viewer, discussion, discussion.groupId());
            case Reply reply -> mayEditWords(viewer, reply, reply.discussion().groupId());
            case TalkSummary summary ->
                rights.standing(viewer, summary.discussion().groupId()).mayTakePart();
            default -> false;
        };
    }

    @Override
    public boolean mayRemove(Viewer viewer, Content content) {
        return switch (Hibernate.unproxy(content)) {
            case Group group ->
                rights.standing(viewer, group.id()).maySteward() && discussions.countEver(group.id()) == 0;
            case Discussion discussion -> {
                Standing standing = rights.standing(viewer, discussion.groupId());
                yield standing.mayModerate()
                        || (standing.maySpeak() && isOwn(viewer, discussion) && discussion.replies() == 0);
            }
            case Reply reply -> mayEditWords(viewer, reply, reply.discussion().groupId());
            case TalkSummary summary ->
                mayEditWords(viewer, summary, summary.discussion().groupId());
            default -> false;
        };
    }

    private boolean mayEditWords(Viewer viewer, Content content, long group) {
        Standing standing = rights.standing(viewer, group);
        return standing.mayModerate() || (standing.maySpeak() && isOwn(viewer, content));
    }

    private static boolean isOwn(Viewer viewer, Content content) {
        return viewer.member().filter(content::isAuthoredBy).isPresent();
    }
}
