package org.commonweave.forum;

import org.jspecify.annotations.Nullable;

/// What is new in a discussion for somebody. One's own replies are not, nor are those that were removed.
///
/// @param isUnopened whether it was begun since the person joined the group, and they have not looked at it yet
/// @param replies how many replies came since the person was there
/// @param first the number of the first of them; `null` if there is none
public record News(
        boolean isUnopened, int replies, @Nullable Long first) {

    public static final News NONE = new News(false, 0, null);

    public boolean isNone() {
        return !isUnopened && replies == 0;
    }

    /// The address that leads to the first new reply on whichever page it stands.
    public String path() {
        if (first == null) {
            throw new IllegalStateException("There is no new reply");
        }
        return ForumPath.ofReply(first);
    }
}
