package org.commonweave.content;

import java.time.Instant;
import org.commonweave.member.MemberSummary;

/// A part of a thing as its author typed it.
///
/// @param author whose words they are
public record PartText(ContentRef ref, MemberSummary author, Instant createdAt, String body) {

    /// As the database lists it, with its author still a number.
    record Row(ContentRef ref, long authorId, Instant createdAt, String body) {}
}
