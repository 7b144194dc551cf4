package org.commonweave.content;

import java.time.Instant;
import org.commonweave.member.MemberSummary;

/// A revision as the database lists it, with its author still a number.
record RevisionRow(int number, long authorId, Instant at, String comment, boolean minor, boolean merged, int size) {

    RevisionSummary by(MemberSummary author) {
        return new RevisionSummary(number, author, at, comment, minor, merged, size);
    }
}
