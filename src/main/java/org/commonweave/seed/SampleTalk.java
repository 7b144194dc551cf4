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
/// @param sum how it stands, if somebody has summed it up
/// @param outcome what came of it, if it is closed
record SampleTalk(
        ContentText text,
        String author,
        Instant startedAt,
        boolean question,
        boolean pinned,
        @Nullable String outcome,
        List<Said> replies,
        @Nullable Sum sum) {

    private static final Pattern MARK =
            Pattern.compile("(?m)^<!--\\s*(?:reply\\s+(\\S+)|summary)\\s+(.*?)\\s*-->[ \\t]*$");
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

    /// How it stands.
    ///
    /// @param author a handle
    /// @param covers the name of the last reply that it takes into account
    record Sum(String author, Instant at, String covers, String body) {}

    static SampleTalk parse(String file) {
        SampleHead head = SampleHead.parse(file);
        List<MatchResult> marks = MARK.matcher(head.text()).results().toList();
        String opening = marks.isEmpty()
                ? head.text()
                : head.text().substring(0, marks.getFirst().start());
        List<Said> replies = new ArrayList<>();
        Sum sum = null;
        for (int at = 0; at < marks.size(); at++) {
            int end = at + 1 < marks.size()
                    ? marks.get(at + 1).start()
                    : head.text().length();
            MatchResult mark = marks.get(at);
            String body = head.text().substring(mark.end(), end).strip();
            if (mark.group(1) == null) {
                sum = sum(facts(mark), body);
            } else {
                replies.add(said(mark.group(1), facts(mark), body));
            }
        }
        return new SampleTalk(
                head.text(opening),
                head.needed("author"),
                head.date(),
                head.says("question"),
                head.says("pinned"),
                head.find("closed").orElse(null),
                List.copyOf(replies),
                sum);
    }

    private static Map<String, String> facts(MatchResult mark) {
        return FACT.matcher(mark.group(2))
                .results()
                .collect(Collectors.toMap(fact -> fact.group(1), fact -> fact.group(2)));
    }

    private static Sum sum(Map<String, String> facts, String body) {
        return new Sum(
                needed(facts, "author"), SampleHead.moment(needed(facts, "date")), needed(facts, "covers"), body);
    }

    private static Said said(String name, Map<String, String> facts, String body) {
        return new Said(
                name,
                needed(facts, "author"),
                SampleHead.moment(needed(facts, "date")),
                facts.get("to"),
                "true".equals(facts.get("answer")),
                body);
    }

    private static String needed(Map<String, String> facts, String key) {
        return Optional.ofNullable(facts.get(key))
                .orElseThrow(() -> new IllegalArgumentException("A sample reply says its " + key));
    }

    /// Where the reply with a name stands among the replies, from 1.
    int position(String name) {
        return replies.stream().map(Said::name).toList().indexOf(name) + 1;
    }

    /// Whoever speaks in it.
    List<String> speakers() {
        List<String> all = new ArrayList<>(List.of(author));
        replies.forEach(reply -> all.add(reply.author()));
        Optional.ofNullable(sum).map(Sum::author).ifPresent(all::add);
        return all.stream().distinct().toList();
    }
}
