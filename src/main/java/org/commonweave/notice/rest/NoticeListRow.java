package org.commonweave.notice.rest;

import java.time.Instant;
import org.commonweave.api.Person;
import org.commonweave.notice.NoticeDetails;
import org.commonweave.site.Site;
import org.jspecify.annotations.Nullable;

/// One notice, as programs see it.
///
/// @param reason why the owner was told, in a word for programs
/// @param why the same for people
/// @param by who did it; `null` if nobody did
/// @param readAt when the owner read it; `null` until then
/// @param url where it leads
record NoticeListRow(
        long id,
        String kind,
        String sentence,
        String words,
        String reason,
        String why,
        @Nullable Person by,
        Instant madeAt,
        @Nullable Instant readAt,
        String url) {

    static NoticeListRow of(NoticeDetails notice, Site site) {
        return new NoticeListRow(
                notice.id(),
                notice.kind(),
                notice.sentence(),
                notice.words(),
                notice.reason().word(),
                notice.why(),
                notice.by().map(person -> Person.of(person, site)).orElse(null),
                notice.madeAt(),
                notice.readAt().orElse(null),
                site.address(notice.path()));
    }
}
