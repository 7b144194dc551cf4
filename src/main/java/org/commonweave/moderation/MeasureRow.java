package org.commonweave.moderation;

import java.time.Instant;
import java.util.Optional;
import org.commonweave.content.ContentRef;
import org.commonweave.member.MemberSummary;

/// A measure as those see it who keep order, and as the person sees it whom it concerns.
///
/// @param kind what the thing was, such as `reply`; empty if it was not about a thing
/// @param thing what it was about, as long as the person who asks can find it
/// @param member whom it concerns
/// @param reason in the words of whoever did it; empty where there was nothing to say
/// @param until when it ends, if it does
/// @param appeal what the person says who asks for another look
/// @param isAppealOpen whether nobody has answered that yet
/// @param mayBeAppealed whether the person may still ask for another look
public record MeasureRow(
        long id,
        Deed deed,
        String kind,
        Optional<ContentRef> thing,
        MemberSummary member,
        Optional<Ground> ground,
        String reason,
        MemberSummary by,
        Authority as,
        Instant at,
        Optional<Instant> until,
        Optional<String> appeal,
        boolean isAppealOpen,
        boolean mayBeAppealed) {}
