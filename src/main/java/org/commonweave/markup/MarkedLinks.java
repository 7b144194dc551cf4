package org.commonweave.markup;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Marks links in HTML that was rendered before. Rendering leaves them neutral, so that a page need not be rendered
/// again because another one came or went.
public final class MarkedLinks {

    /// Rendering writes it like this and nothing else: in text and in other attributes quotes are escaped.
    private static final Pattern PATH = Pattern.compile(" data-path=\"([^\"]*)\"");

    private MarkedLinks() {}

    /// What is to be seen of a link.
    ///
    /// @param cssClass for style sheets
    /// @param words for those who point at it or have it read to them
    public record Mark(String cssClass, String words) {}

    /// The paths inside this site that the links lead to, each once.
    public static SequencedSet<String> paths(String html) {
        SequencedSet<String> paths = new LinkedHashSet<>();
        PATH.matcher(html).results().forEach(link -> paths.add(link.group(1)));
        return paths;
    }

    /// The same HTML with the marks of those paths that have one.
    public static String mark(String html, Map<String, Mark> marks) {
        return marks.isEmpty()
                ? html
                : PATH.matcher(html).replaceAll(link -> Matcher.quoteReplacement(marked(link, marks)));
    }

    private static String marked(MatchResult link, Map<String, Mark> marks) {
        Mark mark = marks.get(link.group(1));
        return mark == null
                ? link.group()
                : " class=\"" + mark.cssClass() + "\" title=\"" + escaped(mark.words()) + "\"" + link.group();
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
