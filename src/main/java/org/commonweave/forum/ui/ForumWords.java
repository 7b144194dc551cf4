package org.commonweave.forum.ui;

import org.commonweave.base.Words;
import org.commonweave.content.Visibility;
import org.commonweave.forum.GroupRole;
import org.commonweave.forum.Joining;
import org.commonweave.forum.Relation;

/// What the choices of a group are called.
final class ForumWords {

    private ForumWords() {}

    static String of(Joining joining) {
        return Words.say(
                switch (joining) {
                    case OPEN -> "forum.joining.open";
                    case REQUEST -> "forum.joining.request";
                    case INVITATION -> "forum.joining.invitation";
                    case HIDDEN -> "forum.joining.hidden";
                });
    }

    /// Who may read the discussions.
    static String of(Visibility readers) {
        return Words.say(
                switch (readers) {
                    case PUBLIC -> "forum.readers.public";
                    case MEMBERS -> "forum.readers.members";
                    case GROUP -> "forum.readers.group";
                });
    }

    /// What another group is to a group, before the name of the other.
    static String of(Relation relation) {
        return Words.say(
                switch (relation) {
                    case PART_OF -> "forum.relation.part-of";
                    case WHOLE_OF -> "forum.relation.whole-of";
                    case WORKS_WITH -> "forum.relation.works-with";
                });
    }

    static String of(GroupRole role) {
        return Words.say(
                switch (role) {
                    case MEMBER -> "forum.role.member";
                    case MODERATOR -> "forum.role.moderator";
                    case STEWARD -> "forum.role.steward";
                });
    }
}
