package org.commonweave.transfer;

import java.util.List;
import org.commonweave.content.ContentText;
import org.commonweave.transfer.Problem.Kind;

/// Makes what others wrote fit into what pages can hold.
public final class Fitting {

    private Fitting() {}

    /// The tags for which there is room; the others are told.
    ///
    /// @param file see [Problem]
    public static List<String> tags(List<String> tags, String file, Findings findings) {
        List<String> all = new ContentText("", "", "", tags).tags();
        List<String> kept = all.stream()
                .filter(tag -> tag.length() <= ContentText.MAX_TAG)
                .limit(ContentText.MAX_TAGS)
                .toList();
        if (kept.size() < all.size()) {
            findings.problem(
                    file,
                    Kind.TAGS,
                    String.join(
                            ", ",
                            all.stream().filter(tag -> !kept.contains(tag)).toList()));
        }
        return kept;
    }

    /// A text of at most so many characters. What is cut ends in a sign for that, and never in half a character.
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                        .strip() + "…";
    }
}
