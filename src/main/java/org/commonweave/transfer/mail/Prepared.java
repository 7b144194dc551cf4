package org.commonweave.transfer.mail;

import java.time.Instant;
import org.commonweave.transfer.mail.Threading.Step;
import org.commonweave.transfer.mail.Threading.Talk;

/// A message as it will stand in its discussion.
///
/// @param label how it is called in reports
record Prepared(Talk talk, Step step, String label, String title, String body, Sender sender, Instant sentAt) {

    /// See [Entry#key].
    long key() {
        return step.message().key();
    }
}
