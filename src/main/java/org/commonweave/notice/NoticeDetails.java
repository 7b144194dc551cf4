package org.commonweave.notice;

import java.time.Instant;
import java.util.Optional;
import org.commonweave.member.MemberSummary;

/// What somebody was told.
///
/// @param path where it leads
/// @param kind of the item that it is about
/// @param sentence what happened
/// @param words how the item begins, or what was said about the change; may be empty
/// @param why the reason in words
/// @param by who did it, if anybody did
/// @param readAt when the person read it, if they have
public record NoticeDetails(
        long id,
        String path,
        String kind,
        String sentence,
        String words,
        Reason reason,
        String why,
        Optional<MemberSummary> by,
        Instant madeAt,
        Optional<Instant> readAt) {

    public boolean isUnread() {
        return readAt.isEmpty();
    }
}
