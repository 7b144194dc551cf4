package org.commonweave.transfer.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a message says it is about, without what programs write before it.
///
/// @param text as a title
/// @param label what stood in front in brackets, such as the name of the list; empty if nothing did
/// @param isReply whether it says that it is an answer
/// @param isForward whether it says that it hands on another message
record Subject(String text, String label, boolean isReply, boolean isForward) {

    private static final Pattern REPLY = Pattern.compile(
            "^\\s*(?:re|aw|antw|antwort|sv|vs|rv|ref|res|odp|ynt|rif|r)\\s*(?:\\[\\d+]|\\(\\d+\\)|\\^\\d+)?\\s*[:：]\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FORWARD =
            Pattern.compile("^\\s*(?:fwd?|wg|tr|i)\\s*[:：]\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL = Pattern.compile("^\\s*\\[([^\\]]{1,60})]\\s*");
    private static final Pattern FORWARDED = Pattern.compile("\\s*\\(fwd\\)\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Subject of(String decoded) {
        String rest = decoded;
        String label = "";
        boolean isReply = false;
        boolean isForward = false;
        while (true) {
            Optional<String> reply = without(REPLY, rest);
            Optional<String> forward = without(FORWARD, rest);
            Matcher bracket = LABEL.matcher(rest);
            if (reply.isPresent()) {
                isReply = true;
                rest = reply.get();
            } else if (forward.isPresent()) {
                isForward = true;
                rest = forward.get();
            } else if (bracket.find() && bracket.end() < rest.length()) {
                label = label.isEmpty() ? bracket.group(1) : label;
                rest = rest.substring(bracket.end());
            } else {
                break;
            }
        }
        Optional<String> handedOn = without(FORWARDED, rest);
        return new Subject(handedOn.orElse(rest).strip(), label, isReply, isForward || handedOn.isPresent());
    }

    /// The same for all messages about the same; 0 for those that say too little to be told from others.
    long key() {
        String words = NOT_A_WORD
                .matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        return words.length() < 3 ? 0 : KeyMaking.of(words);
    }

    private static Optional<String> without(Pattern sign, String text) {
        Matcher found = sign.matcher(text);
        return found.find() ? Optional.of(found.replaceFirst("")) : Optional.empty();
    }
}
