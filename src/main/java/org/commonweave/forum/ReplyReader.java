package org.commonweave.forum;

import org.commonweave.base.Viewer;

/// Who reads the replies of a discussion, as far as it matters for those that are kept from others.
///
/// @param member the number of the reader; 0 for a visitor
/// @param moderates whether the reader keeps order in the group
record ReplyReader(long member, boolean moderates) {

    /// Which replies `c` have a place before the reader's eyes, as a JPQL condition with this record bound as
    /// `reader`: those that are hidden leave a stub, those that wait are there for their author and for
    /// moderators only, as long as they are not in the bin.
    static final String SEEN = " (c.withheld is null or c.withheld = org.commonweave.content.Withheld.HIDDEN"
            + " or c.removedAt is null"
            + " and (c.authorId = :#{#reader.member()} or :#{#reader.moderates()} = true)) ";

    static ReplyReader of(Viewer viewer, Standing standing) {
        return new ReplyReader(viewer.member().orElse(0L), standing.mayModerate());
    }

    /// Whether the reader may see the words of a reply that is kept from others.
    boolean sees(long author) {
        return moderates || author == member;
    }
}
