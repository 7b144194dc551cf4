package org.commonweave.seed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonweave.content.ContentText;
import org.jspecify.annotations.Nullable;

/// One file of a discussion in `content-seed/groups/{group}`: what it began with, and its replies.
///
/// @param author a handle
/// @param outcome what came of it, if it is closed
record SampleTalk(
        ContentText text,
        String author,
        Instant startedAt,
        boolean question,
        boolean pinned,
        @Nullable String outcome,
        List<Said> replies) {

    private static final Pattern MARK = Pattern.compile("(?m)^<!--\\s*reply\\s+(\\S+)\\s+(.*?)\\s*-->[ \\t]*$");
    private static final Pattern FACT = Pattern.compile("(\\w+):\\s*(\\S+)");

    /// One reply.
    ///
    /// @param name by which others in the file say that they answer it
    /// @param author a handle
    /// @param to the name of the reply that it answers; `null` if it answers the discussion
    record Said(
            String name,
            String author,
            Instant at,
            @Nullable String to,
            boolean isAnswer,
            String body) {}

    static SampleTalk parse(String file) {
        SampleHead head = SampleHead.parse(file);
        List<MatchResult> marks = MARK.matcher(head.text()).results().toList();
        String opening = marks.isEmpty()
                ? head.text()
                : head.text().substring(0, marks.getFirst().start());
        List<Said> replies = new ArrayList<>();
        for (int at = 0; at < marks.size(); at++) {
            int end = at + 1 < marks.size()
                    ? marks.get(at + 1).start()
                    : head.text().length();
            replies.add(said(marks.get(at), head.text().substring(marks.get(at).end(), end)));
        }
        return new SampleTalk(
                head.text(opening),
                head.needed("author"),
                head.date(),
                head.says("question"),
                head.says("pinned"),
                head.find("closed").orElse(null),
                List.copyOf(replies));
    }

    private static Said said(MatchResult mark, String body) {
        Map<String, String> facts = FACT.matcher(mark.group(2))
                .results()
                .collect(Collectors.toMap(fact -> fact.group(1), fact -> fact.group(2)));
        return new Said(
                mark.group(1),
                needed(facts, "author"),
                SampleHead.moment(needed(facts, "date")),
                facts.get("to"),
                "true".equals(facts.get("answer")),
                body.strip());
    }

    private static String needed(Map<String, String> facts, String key) {
        return Optional.ofNullable(facts.get(key))
                .orElseThrow(() -> new IllegalArgumentException("A sample reply says its " + key));
    }

    /// Whoever speaks in it.
    List<String> speakers() {
        List<String> all = new ArrayList<>(List.of(author));
        replies.forEach(reply -> all.add(reply.author()));
        return all.stream().distinct().toList();
    }
}
