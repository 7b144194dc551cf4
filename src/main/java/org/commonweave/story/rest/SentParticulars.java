package org.commonweave.story.rest;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonweave.api.FieldCheck;
import org.commonweave.base.Words;
import org.commonweave.content.Particulars;
import org.commonweave.place.Whereabouts;
import org.commonweave.story.StoryFacts;
import org.jspecify.annotations.Nullable;

/// What a program says a story says about itself.
final class SentParticulars {

    private static final Set<String> NAMES = Stream.concat(
                    Stream.of(
                            StoryFacts.FROM,
                            StoryFacts.TO,
                            Whereabouts.PLACE,
                            Whereabouts.EXACTNESS,
                            StoryFacts.TOLD_BY,
                            StoryFacts.CO_AUTHORS,
                            StoryFacts.EDITORS,
                            StoryFacts.PROJECT,
                            StoryFacts.EXCERPT,
                            StoryFacts.INTEREST,
                            StoryFacts.CHECKED_WITH,
                            StoryFacts.REPLY,
                            StoryFacts.USES,
                            StoryFacts.SERIES,
                            StoryFacts.PART),
                    IntStream.rangeClosed(1, StoryFacts.MOST_OUTCOMES)
                            .boxed()
                            .flatMap(number ->
                                    StoryFacts.OUTCOME.stream().map(part -> StoryFacts.outcome(number, part))))
            .collect(Collectors.toUnmodifiableSet());

    private SentParticulars() {}

    /// Notes names that stories do not know, so that nothing is lost unseen.
    static Particulars of(@Nullable Map<String, @Nullable String> sent, FieldCheck check) {
        Map<String, String> lines = new HashMap<>();
        if (sent != null) {
            sent.forEach((name, value) -> {
                if (!NAMES.contains(name)) {
                    check.refuse("particulars." + name, Words.say("api.field.unknown"));
                } else if (value == null) {
                    check.refuse("particulars." + name, Words.say("api.field.null"));
                } else {
                    lines.put(name, value);
                }
            });
        }
        return new Particulars(lines);
    }
}
