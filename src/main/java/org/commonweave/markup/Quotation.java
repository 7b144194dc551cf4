package org.commonweave.markup;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words that somebody has read, as they are typed to be read in the same way: no sign in them means anything.
public final class Quotation {

    /// Signs that mean something wherever they stand.
    private static final Pattern SIGNS = Pattern.compile("([\\\\`*_\\[\\]<>|~&#@+])");

    /// Signs that mean something where a line begins: items of a list, and lines under a heading.
    private static final Pattern AT_THE_BEGINNING = Pattern.compile("^([-=]|\\d{1,9}(?=[.)]))");

    private static final Pattern ALL_BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");

    private Quotation() {}

    /// Each line of the words as a paragraph of a quotation.
    public static String of(String words) {
        return words.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> "> " + literally(line))
                .collect(Collectors.joining("\n>\n"));
    }

    private static String literally(String line) {
        String signs = SIGNS.matcher(line).replaceAll("\\\\$1");
        // A digit cannot be taken for a sign, so what is escaped is the stop behind it.
        return AT_THE_BEGINNING
                .matcher(signs)
                .replaceFirst(found -> found.group().chars().allMatch(Character::isDigit)
                        ? found.group() + "\\\\"
                        : "\\\\" + found.group());
    }

    /// Whether words stand in a text, however either is broken into lines.
    public static boolean isFrom(String words, String text) {
        String wanted = ALL_BLANKS.matcher(words).replaceAll("");
        return !wanted.isEmpty() && ALL_BLANKS.matcher(text).replaceAll("").contains(wanted);
    }
}
