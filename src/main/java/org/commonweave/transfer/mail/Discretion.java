package org.commonweave.transfer.mail;

import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes e-mail addresses out of what everybody will read: of `ada@example.org` stays `ada@…`.
final class Discretion {

    /// Not what follows another `@`, which is somebody's account on a social network.
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\w.@%+-])([\\w.!#$%&'*+=?^`{|}~-]{1,64})(?:@|%40|\\s?[(\\[{]\\s?(?:at|AT|@|ät)\\s?[)\\]}]\\s?)"
                    + "[\\p{L}\\d](?:[\\p{L}\\d-]{0,62})(?:(?:\\.|\\s?[(\\[{]\\s?(?:dot|DOT|punkt|\\.)\\s?[)\\]}]\\s?)[\\p{L}\\d-]{1,63}){1,10}");

    /// In an address of the web, what stands before the sign is told from what stands before that.
    private static final Pattern IN_LINK = Pattern.compile(
            "([\\w.+-]{1,64})(?:@|%40)[\\p{L}\\d](?:[\\p{L}\\d-]{0,62})(?:\\.[\\p{L}\\d-]{1,63}){1,10}");

    /// How archives on the web write addresses. That alone is also how people say where they meet.
    private static final Pattern SPELT_OUT =
            Pattern.compile("\\b([\\w.+-]{1,64}) at ([\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,10})");

    private final Predicate<String> isKnown;

    /// @param isKnown whether a text is the address of somebody who wrote in the archive
    Discretion(Predicate<String> isKnown) {
        this.isKnown = isKnown;
    }

    String of(String text) {
        if (text.indexOf('@') < 0 && !text.contains("%40") && !text.contains("at")) {
            return text;
        }
        Matcher address = ADDRESS.matcher(text);
        String without = address.replaceAll(found -> Matcher.quoteReplacement(hidden(found)));
        return SPELT_OUT
                .matcher(without)
                .replaceAll(found ->
                        Matcher.quoteReplacement(isSpeltOut(without, found) ? found.group(1) + "@…" : found.group()));
    }

    /// The same in an address of the web.
    static String ofLink(String link) {
        return link.contains("@") || link.contains("%40")
                ? IN_LINK.matcher(link).replaceAll(found -> Matcher.quoteReplacement(found.group(1) + "@…"))
                : link;
    }

    private static String hidden(MatchResult found) {
        return found.group(1) + "@…";
    }

    private boolean isSpeltOut(String text, MatchResult found) {
        boolean isInBrackets = found.start() > 0 && text.charAt(found.start() - 1) == '<';
        return isInBrackets || isKnown.test(found.group(1) + "@" + found.group(2));
    }
}
