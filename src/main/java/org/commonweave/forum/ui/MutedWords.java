package org.commonweave.forum.ui;

import com.vaadin.flow.component.Component;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.forum.DiscussionDetails;
import org.commonweave.member.MemberSummary;

/// Folds the words of people whom the reader has muted. They can be opened, as others may answer them.
final class MutedWords {

    private MutedWords() {}

    static Component folded(MemberSummary author, DiscussionDetails discussion, Component words) {
        return discussion.isMuted(author) ? folded(author, words) : words;
    }

    static Component folded(MemberSummary author, Component words) {
        return Piece.element("details", "muted-words", Piece.text("summary", "", label(author)), words);
    }

    static String label(MemberSummary author) {
        return Words.say("forum.muted", author.name());
    }
}
