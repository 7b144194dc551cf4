package org.commonweave.content;

import java.time.Instant;
import org.commonweave.member.MemberSummary;

/// One line of a history.
///
/// @param number counts from 1 for each item
/// @param comment why it was changed, in the author's words; may be empty
/// @param minor whether the author called the change a small one
/// @param merged whether the author's text was joined with what somebody else had saved meanwhile
/// @param size the length of the main text in bytes
public record RevisionSummary(
        int number, MemberSummary author, Instant at, String comment, boolean minor, boolean merged, int size) {}
