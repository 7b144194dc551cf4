package org.commonweave.moderation;

import java.util.Date;
import org.commonweave.content.NotAllowed;

/// The person may read, but not write for a while; the sentence says why and until when.
class Suspended extends NotAllowed {

    Suspended(Measure measure) {
        super(
                measure.groupId().isPresent() ? "moderation.suspended.group" : "moderation.suspended",
                measure.reason(),
                Date.from(measure.endsAt().orElseThrow()));
    }
}
