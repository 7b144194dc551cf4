package org.commonweave.transfer.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who has written a message, as its head says.
///
/// @param address in small letters; empty if the head has none
/// @param name as it can be shown, without any address; empty if the head has none
record Sender(String address, String name) {

    /// Nobody can be told.
    static final Sender NOBODY = new Sender("", "");

    /// The beginning of an address stands in for a name; more of it would tell the address.
    private static final int LETTERS_OF_ADDRESS = 12;

    private static final int MAX_NAME = 80;
    private static final Pattern IN_BRACKETS = Pattern.compile("<\\s*([^<>]*?)\\s*>");
    private static final Pattern IN_PARENTHESES = Pattern.compile("\\(([^()]*(?:\\([^()]*\\))?[^()]*)\\)\\s*$");
    private static final Pattern ADDRESS =
            Pattern.compile("([^\\s<>()\",;:]+)(?:@| at | \\(at\\) )([^\\s<>()\",;:]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_NAME = Pattern.compile("([^\\s<>()\",;:@]+)@[^\\s<>()\",;:]+");
    private static final Pattern BY_LIST = Pattern.compile("(?i)\\s+(?:via|durch|über)\\s+.+$");
    private static final Pattern OUTER_QUOTES = Pattern.compile("^[\"'“”\\s]+|[\"'“”\\s]+$");

    /// @param from a line such as `"Ada Lovelace" <ada@example.org>` or `ada at example.org (Ada)`, decoded
    static Sender of(String from) {
        Matcher brackets = IN_BRACKETS.matcher(from);
        if (brackets.find() && address(brackets.group(1)).isPresent()) {
            return new Sender(address(brackets.group(1)).orElseThrow(), shown(from.substring(0, brackets.start())));
        }
        Matcher parentheses = IN_PARENTHESES.matcher(from);
        if (parentheses.find()) {
            String before = from.substring(0, parentheses.start());
            return new Sender(address(before).orElse(""), shown(parentheses.group(1)));
        }
        Optional<String> alone = address(from);
        return alone.isPresent() ? new Sender(alone.get(), "") : new Sender("", shown(from));
    }

    /// The same person by the address to which answers go: some lists put their own in place of the sender's.
    Sender answeredAt(String replyTo) {
        Matcher list = BY_LIST.matcher(name);
        if (!list.find()) {
            return this;
        }
        String person = list.replaceFirst("");
        Sender answered = of(replyTo);
        return new Sender(
                answered.address().isEmpty() ? "" : answered.address(),
                person.isBlank() ? answered.name() : shown(person));
    }

    boolean isKnown() {
        return !address.isEmpty() || !name.isEmpty();
    }

    /// By what the person is told from others: the address, or the name of who has none.
    String identity() {
        return address.isEmpty() ? name.toLowerCase(Locale.ROOT) : address;
    }

    /// What the profile is called; empty for nobody.
    String shownName() {
        if (!name.isEmpty() || address.isEmpty()) {
            return name;
        }
        String before = address.substring(0, address.indexOf('@'));
        return before.substring(0, Math.min(before.length(), LETTERS_OF_ADDRESS)) + "…";
    }

    private static Optional<String> address(String written) {
        Matcher found = ADDRESS.matcher(written);
        return found.find()
                ? Optional.of((found.group(1) + "@" + found.group(2)).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /// A name that may hold an address, such as that of a file.
    static String withoutAddress(String written) {
        return IN_NAME.matcher(written).replaceAll("$1@…").strip();
    }

    private static String shown(String written) {
        String name = OUTER_QUOTES
                .matcher(written.replace("\\\"", "\"").replace("\\", ""))
                .replaceAll("");
        String discreet = withoutAddress(name);
        return discreet.substring(0, Math.min(discreet.length(), MAX_NAME)).strip();
    }
}
