package org.commonweave.story.ui;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonweave.base.Words;

/// The questions that a good story answers, as headings to write under.
final class StoryTemplate {

    private static final List<String> QUESTIONS =
            List.of("happened", "who", "changed", "did-not-work", "learned", "contact");

    private static final Pattern NOTHING_BELOW = Pattern.compile("(?m)^## [^\\n]*\\n\\s*(?=^## |\\z)");

    private StoryTemplate() {}

    static String text() {
        return QUESTIONS.stream()
                .map(question -> "## " + Words.say("story.template." + question) + "\n\n")
                .collect(Collectors.joining("\n"));
    }

    /// What was written, without the questions that were left open.
    static String answered(String body) {
        return NOTHING_BELOW
                .matcher(body.replace("\r\n", "\n").stripTrailing() + "\n")
                .replaceAll("")
                .strip();
    }
}
