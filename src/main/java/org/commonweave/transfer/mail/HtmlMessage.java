package org.commonweave.transfer.mail;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Writes a message in HTML as the same message in plain text would be: words, lines, lists, quotations with `>`, and
/// the places to which links lead. How it looked is lost.
final class HtmlMessage {

    private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0]+");
    private static final Pattern MANY_LINES = Pattern.compile("\\n[ \\t]*\\n\\s*\\n");
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "head", "title", "meta", "link", "noscript", "svg");

    /// Newsletters are tables in tables; deeper than this only their words are taken.
    private static final int MOST_DEPTH = 150;

    private HtmlMessage() {}

    static String plain(String html) {
        StringBuilder text = new StringBuilder();
        children(Jsoup.parse(Marks.without(html)).body(), text, 0);
        return MANY_LINES.matcher(text).replaceAll("\n\n").strip();
    }

    private static void children(Element parent, StringBuilder text, int depth) {
        if (depth > MOST_DEPTH) {
            text.append(BLANKS.matcher(parent.wholeText()).replaceAll(" "));
            return;
        }
        parent.childNodes().forEach(node -> write(node, text, depth + 1));
    }

    private static void write(Node node, StringBuilder text, int depth) {
        if (node instanceof TextNode words) {
            String line = BLANKS.matcher(words.getWholeText()).replaceAll(" ");
            boolean isAtStart = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
            text.append(isAtStart ? line.stripLeading() : line);
        } else if (node instanceof Element element && !UNSEEN.contains(element.normalName()) && !isHidden(element)) {
            write(element, text, depth);
        }
    }

    private static boolean isHidden(Element element) {
        return element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    private static void write(Element element, StringBuilder text, int depth) {
        switch (element.normalName()) {
            case "br" -> text.append('\n');
            case "a" -> link(element, text, depth);
            case "blockquote" -> quotation(element, text, depth);
            case "pre" -> preformatted(element, text);
            case "li" -> {
                startLine(text);
                text.append("- ");
                children(element, text, depth);
                startLine(text);
            }
            case "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "hr", "dl" -> {
                startParagraph(text);
                children(element, text, depth);
                startParagraph(text);
            }
            case "td", "th" -> {
                children(element, text, depth);
                text.append(' ');
            }
            default -> {
                boolean isBlock = element.isBlock();
                if (isBlock) {
                    startLine(text);
                }
                children(element, text, depth);
                if (isBlock) {
                    startLine(text);
                }
            }
        }
    }

    private static void link(Element link, StringBuilder text, int depth) {
        String target = link.attr("href").strip();
        StringBuilder words = new StringBuilder();
        children(link, words, depth);
        String shown = words.toString();
        boolean leads = target.matches("(?i)https?://\\S+")
                && !shown.isBlank()
                && !shown.strip().contains("\n");
        if (!leads || shown.strip().equals(target)) {
            text.append(shown);
        } else {
            text.append(Marks.LINK_BEGINS)
                    .append(shown.strip())
                    .append(Marks.LINK_LEADS)
                    .append(target)
                    .append(Marks.LINK_ENDS);
        }
    }

    private static void quotation(Element quotation, StringBuilder text, int depth) {
        StringBuilder inside = new StringBuilder();
        children(quotation, inside, depth);
        startParagraph(text);
        text.append(inside.toString()
                .strip()
                .lines()
                .map(line -> line.startsWith(">") ? ">" + line : "> " + line)
                .collect(Collectors.joining("\n")));
        startParagraph(text);
    }

    private static void preformatted(Element block, StringBuilder text) {
        startParagraph(text);
        text.append(block.wholeText().stripTrailing());
        startParagraph(text);
    }

    private static void startLine(StringBuilder text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        if (end > 0 && text.charAt(end - 1) != '\n') {
            text.append('\n');
        }
    }

    private static void startParagraph(StringBuilder text) {
        startLine(text);
        if (!text.isEmpty() && (text.length() < 2 || text.charAt(text.length() - 2) != '\n')) {
            text.append('\n');
        }
    }
}
