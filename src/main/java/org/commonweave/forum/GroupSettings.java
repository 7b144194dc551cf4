package org.commonweave.forum;

import java.util.List;
import org.commonweave.base.Characters;
import org.commonweave.base.OneLine;
import org.commonweave.content.TextNotAccepted;
import org.commonweave.content.Visibility;

/// How a group is meant to be.
///
/// @param readers who may read its discussions; what a hidden group says is for its members alone
/// @param rules the house rules, one sentence each, which everybody accepts who joins
/// @param questions asked of those who ask to join
public record GroupSettings(Joining joining, Visibility readers, List<String> rules, List<String> questions) {

    /// More rules than these nobody keeps in mind.
    public static final int MAX_RULES = 15;

    /// More questions than these are an examination.
    public static final int MAX_QUESTIONS = 5;

    /// A sentence or two.
    public static final int MAX_SENTENCE = 300;

    /// What most groups begin with: everybody may join, everybody may read.
    public static final GroupSettings OPEN = new GroupSettings(Joining.OPEN, Visibility.PUBLIC, List.of(), List.of());

    public GroupSettings {
        readers = joining == Joining.HIDDEN ? Visibility.GROUP : readers;
        rules = sentences(rules);
        questions = sentences(questions);
    }

    private static List<String> sentences(List<String> typed) {
        return typed.stream()
                .map(OneLine::of)
                .filter(sentence -> !Characters.isBlank(sentence))
                .toList();
    }

    void check() {
        check(rules, MAX_RULES, "forum.group.rules-many");
        check(questions, MAX_QUESTIONS, "forum.group.questions-many");
    }

    private static void check(List<String> sentences, int most, String key) {
        if (sentences.size() > most) {
            throw new TextNotAccepted(key, sentences.size(), most);
        }
        sentences.stream()
                .filter(sentence -> sentence.length() > MAX_SENTENCE)
                .findFirst()
                .ifPresent(sentence -> {
                    throw new TextNotAccepted("forum.group.sentence-long", sentence.length(), MAX_SENTENCE);
                });
    }
}
