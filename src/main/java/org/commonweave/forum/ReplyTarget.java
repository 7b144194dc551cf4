package org.commonweave.forum;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonweave.markup.Quotation;
import org.commonweave.member.MemberSummary;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/// Something that can be answered: what a discussion began with, or a reply in it.
///
/// @param path its address
/// @param title of the discussion
/// @param discussionPath the address of the discussion
/// @param discussion the number of the discussion, as an item
/// @param reply the number of the reply, as an item; `null` for what the discussion began with
/// @param quietSince see [DiscussionDetails]
/// @param html what it says
/// @param body the same as it was typed
public record ReplyTarget(
        String path,
        String title,
        String discussionPath,
        long discussion,
        @Nullable Long reply,
        MemberSummary author,
        Optional<Instant> quietSince,
        String html,
        String body) {

    /// A quotation in a quotation in a quotation is as much as anybody can follow.
    private static final int MAX_NESTING = 3;

    private static final Pattern TOO_DEEP = Pattern.compile("(?:>\\s?){" + MAX_NESTING + "}.*");

    /// Some of its words as a quotation; all of them if these are not its own.
    ///
    /// @param words as they are read, without any signs
    public String quoted(String words) {
        return Quotation.isFrom(words, Jsoup.parseBodyFragment(html).text())
                ? source() + Quotation.of(words) + "\n\n"
                : quoted();
    }

    /// Its words as a quotation that says whose they are and where they stand.
    public String quoted() {
        String words = body.lines()
                .filter(line -> !TOO_DEEP.matcher(line).matches())
                .map(line -> "> " + line)
                .collect(Collectors.joining("\n"));
        return source() + words + "\n\n";
    }

    private String source() {
        return "> [" + author.name() + "](" + path + "):\n>\n";
    }
}
