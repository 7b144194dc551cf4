package org.commonweave.transfer.wordpress;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonweave.transfer.PlainSigns;

/// Signs that stand between the words of a text while it is taken apart, so that it is seen at its end which of them
/// can be written: they are letters that belong to nobody, and no text may bring them along.
final class TextMarks {

    static final char BREAK = '\uE000';
    static final char PARAGRAPH = '\uE001';
    static final char STRONG = '\uE002';
    static final char STRONG_ENDS = '\uE003';
    static final char STRESS = '\uE004';
    static final char STRESS_ENDS = '\uE005';
    static final char DELETED = '\uE006';
    static final char DELETED_ENDS = '\uE007';

    private static final Pattern ALL = Pattern.compile("[\uE000-\uE00F]");
    private static final Pattern BLANKS = Pattern.compile("[ \t\n\r\f]+");
    private static final Pattern BREAKS = Pattern.compile(" *(?:\uE000 *){2,}");
    private static final Pattern AROUND = Pattern.compile(" *([\uE000\uE001]) *");
    private static final Pattern OUTER = Pattern.compile("^[\\s\u00A0\uE000]+|[\\s\u00A0\uE000]+$");

    /// What ends where it begins again, and what holds nothing.
    private static final List<Pattern> PAUSES = Stream.of("\uE003\uE002", "\uE005\uE004", "\uE007\uE006")
            .map(marks -> Pattern.compile(
                    marks.charAt(0) + "([\\s\u00A0]*)" + marks.charAt(1) + "|" + marks.charAt(1) + marks.charAt(0)))
            .toList();

    private static final Pattern ENDS_BEFORE_LETTER =
            Pattern.compile("(?<=[^\\p{L}\\p{N}\\s\uE000-\uE00F])([\uE003\uE005\uE007]+)(?=[\\p{L}\\p{N}])");
    private static final Pattern BEGINS_AFTER_LETTER =
            Pattern.compile("(?<=[\\p{L}\\p{N}])([\uE002\uE004\uE006]+)(?=[^\\p{L}\\p{N}\\s\uE000-\uE00F])");
    private static final Pattern LINE = Pattern.compile("(?m)^.*$");

    private TextMarks() {}

    static String without(String text) {
        return ALL.matcher(text).replaceAll("");
    }

    /// Words between two marks; blanks at the edges stay outside, where marks may not stand beside them.
    static String around(String words, char begins, char ends) {
        String bare = OUTER.matcher(words).replaceAll("");
        if (bare.isEmpty()) {
            return words;
        }
        int start = words.indexOf(bare);
        return words.substring(0, start)
                + begins
                + bare.replace(PARAGRAPH, BREAK)
                + ends
                + words.substring(start + bare.length());
    }

    /// The paragraphs of a stretch of words, as they are written.
    static List<String> paragraphs(String marked) {
        String tidied = BLANKS.matcher(marked).replaceAll(" ");
        String apart = BREAKS.matcher(tidied).replaceAll(String.valueOf(PARAGRAPH));
        return Stream.of(AROUND.matcher(apart).replaceAll("$1").split(String.valueOf(PARAGRAPH), -1))
                .map(one -> OUTER.matcher(one).replaceAll(""))
                .filter(one -> !one.isEmpty())
                .map(TextMarks::written)
                .toList();
    }

    /// All of it in one line, as in a cell of a table or a heading.
    static String line(String marked) {
        return String.join(" ", paragraphs(marked.replace(BREAK, ' ')));
    }

    private static String written(String paragraph) {
        String joined = paragraph;
        for (Pattern pause : PAUSES) {
            joined = pause.matcher(joined).replaceAll("$1");
        }
        String apart = BEGINS_AFTER_LETTER
                .matcher(ENDS_BEFORE_LETTER.matcher(joined).replaceAll("$1 "))
                .replaceAll(" $1");
        String signs = apart.replaceAll("[\uE002\uE003]", "**")
                .replaceAll("[\uE004\uE005]", "*")
                .replaceAll("[\uE006\uE007]", "~~")
                .replace(String.valueOf(BREAK), "\\\n");
        return LINE.matcher(signs).replaceAll(line -> Matcher.quoteReplacement(PlainSigns.atStart(line.group())));
    }
}
