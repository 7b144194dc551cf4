package org.commonweave.moderation;

import org.commonweave.base.Characters;
import org.commonweave.base.OneLine;
import org.commonweave.content.ContentWriting;
import org.commonweave.content.TextNotAccepted;
import org.commonweave.moderation.Measure.Why;

/// What somebody decides about a thing.
///
/// @param content the number of the thing, as an item
/// @param words what its author is told; the ground alone if empty
/// @param aboutReports whether it answers reports that the person has seen: somebody else may have been faster
public record Decision(long content, Ground ground, String words, boolean aboutReports) {

    public Decision {
        words = OneLine.of(words);
        if (words.length() > ContentWriting.MAX_REASON) {
            throw new TextNotAccepted("content.order-reason", ContentWriting.MAX_REASON);
        }
    }

    /// The reason in words, for whoever reads it.
    String reason() {
        return Characters.isBlank(words) ? ground.words() : words;
    }

    Why why() {
        return new Why(ground, reason());
    }
}
