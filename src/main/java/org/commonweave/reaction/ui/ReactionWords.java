package org.commonweave.reaction.ui;

import org.commonweave.base.Words;
import org.commonweave.reaction.ReactionKind;

/// What the reactions are called.
final class ReactionWords {

    private ReactionWords() {}

    static String of(ReactionKind kind) {
        return Words.say(
                switch (kind) {
                    case THANKS -> "reaction.thanks";
                    case AGREE -> "reaction.agree";
                    case USEFUL -> "reaction.useful";
                    case TRIED -> "reaction.tried";
                });
    }

    static String counted(ReactionKind kind, int total) {
        return Words.say(
                switch (kind) {
                    case THANKS -> "reaction.thanks.count";
                    case AGREE -> "reaction.agree.count";
                    case USEFUL -> "reaction.useful.count";
                    case TRIED -> "reaction.tried.count";
                },
                total);
    }
}
