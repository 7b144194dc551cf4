package org.commonweave.transfer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonweave.markup.HtmlRewriter;
import org.commonweave.transfer.Problem.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Writes simple HTML the way pages are written; of everything else the words stay and the tags are told.
final class SimpleHtml implements HtmlRewriter.Rule {

    private static final Map<String, String> SIGNS =
            Map.of("b", "**", "strong", "**", "i", "*", "em", "*", "code", "`", "kbd", "`", "del", "~~", "s", "~~");

    /// Elements that only arrange what is in them.
    private static final Set<String> FRAMES = Set.of(
            "p",
            "div",
            "span",
            "center",
            "font",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "figure",
            "picture",
            "source",
            "small",
            "big",
            "u",
            "tt",
            "details",
            "summary",
            "figcaption",
            "html",
            "body",
            "head",
            "#root",
            "abbr",
            "cite",
            "mark",
            "sub",
            "sup",
            "nobr",
            "wbr");

    private static final Pattern VIDEO = Pattern.compile("youtube(?:-nocookie)?\\.com/embed/([\\w-]{6,20})");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern MANY_LINES = Pattern.compile("\\n\\s*\\n\\s*");

    private final String file;
    private final Findings findings;
    private final Deque<String> openLinks = new ArrayDeque<>();

    SimpleHtml(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    @Override
    public String tag(String html, boolean isInTable) {
        if (!html.matches("(?s)</?[a-zA-Z].*")) {
            return "";
        }
        boolean closes = html.startsWith("</");
        String name =
                html.replaceFirst("^</?([A-Za-z][A-Za-z0-9-]*)(?s:.*)$", "$1").toLowerCase(Locale.ROOT);
        if (SIGNS.containsKey(name)) {
            return SIGNS.getOrDefault(name, "");
        }
        return switch (name) {
            case "br" -> isInTable ? " " : "\\\n";
            case "img" -> picture(element(html));
            case "a" -> closes ? linkEnds() : linkBegins(element(html).attr("href"));
            default -> {
                told(name);
                yield "";
            }
        };
    }

    @Override
    public String block(String html) {
        StringBuilder text = new StringBuilder();
        Jsoup.parseBodyFragment(html).body().childNodes().forEach(node -> write(node, text));
        return MANY_LINES.matcher(text.toString().strip()).replaceAll("\n\n") + "\n";
    }

    private void write(Node node, StringBuilder text) {
        if (node instanceof TextNode words) {
            text.append(BLANKS.matcher(words.getWholeText()).replaceAll(" "));
        } else if (node instanceof Element element) {
            write(element, text);
        }
    }

    private void write(Element element, StringBuilder text) {
        String name = element.normalName();
        switch (name) {
            case "table" -> table(element, text);
            case "iframe" -> frame(element, text);
            case "script", "style", "object", "embed", "form", "video", "audio", "svg" -> told(name);
            case "img" -> text.append(picture(element));
            case "br" -> text.append("\\\n");
            case "hr" -> text.append("\n\n---\n\n");
            case "a" -> link(element, text);
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                text.append("\n\n")
                        .append("#".repeat(name.charAt(1) - '0'))
                        .append(' ')
                        .append(element.text())
                        .append("\n\n");
            case "pre" ->
                text.append("\n\n```\n")
                        .append(element.wholeText().stripTrailing())
                        .append("\n```\n\n");
            case "ul", "ol", "dl" -> {
                text.append('\n');
                children(element, text);
                text.append('\n');
            }
            case "li" -> {
                text.append("\n- ");
                children(element, text);
            }
            case "summary" -> text.append("\n\n**").append(element.text()).append("**\n\n");
            default -> {
                String sign = SIGNS.getOrDefault(name, "");
                String between = element.isBlock() ? "\n\n" : "";
                if (sign.isEmpty()) {
                    told(name);
                }
                text.append(between).append(sign);
                children(element, text);
                text.append(sign).append(between);
            }
        }
    }

    /// Old pages name places by links that lead nowhere, and put links around whole parts, which ours cannot.
    private void link(Element link, StringBuilder text) {
        if (link.getAllElements().stream().skip(1).anyMatch(Element::isBlock)) {
            link.select("img").forEach(image -> text.append("\n\n").append(picture(image)));
            link.text(link.text());
            text.append("\n\n");
        }
        boolean leads = !link.attr("href").isBlank();
        text.append(leads ? "[" : "");
        children(link, text);
        text.append(leads ? "](" + address(link.attr("href")) + ")" : "");
    }

    /// Rows of cells; what is laid out inside a cell comes into one line.
    private void table(Element table, StringBuilder text) {
        List<List<String>> rows = table.select("tr").stream()
                .map(row -> row.select("> th, > td").stream().map(this::cell).toList())
                .filter(row -> !row.isEmpty())
                .toList();
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < rows.size(); i++) {
            text.append(i == 0 ? "\n\n" : "")
                    .append("| ")
                    .append(String.join(" | ", rows.get(i)))
                    .append(" |\n")
                    .append(i == 0 ? "|" + " --- |".repeat(columns) + "\n" : "");
        }
        text.append('\n');
    }

    private String cell(Element cell) {
        StringBuilder inside = new StringBuilder();
        children(cell, inside);
        return BLANKS.matcher(inside.toString().replace("\\\n", " "))
                .replaceAll(" ")
                .strip()
                .replace("|", "\\|");
    }

    private void frame(Element frame, StringBuilder text) {
        Matcher video = VIDEO.matcher(frame.attr("src"));
        if (video.find()) {
            text.append("\n\nhttps://www.youtube.com/watch?v=")
                    .append(video.group(1))
                    .append("\n\n");
        } else {
            told("iframe");
        }
    }

    private void children(Element element, StringBuilder text) {
        element.childNodes().forEach(node -> write(node, text));
    }

    private void told(String name) {
        if (!FRAMES.contains(name)) {
            findings.problem(file, Kind.HTML, "<" + name + ">");
        }
    }

    private String linkBegins(String target) {
        openLinks.push(target);
        return target.isBlank() ? "" : "[";
    }

    private String linkEnds() {
        String target = openLinks.isEmpty() ? "" : openLinks.pop();
        return target.isBlank() ? "" : "](" + address(target) + ")";
    }

    private static String picture(Element image) {
        String words = image.attr("alt").replaceAll("[\\[\\]\\s]+", " ").strip();
        return image.attr("src").isBlank() ? words : "![" + words + "](" + address(image.attr("src")) + ")";
    }

    private static String address(String target) {
        return target.strip().replace(" ", "%20").replace("(", "%28").replace(")", "%29");
    }

    private static Element element(String html) {
        Element first = Jsoup.parseBodyFragment(html).body().firstElementChild();
        return first == null ? new Element("span") : first;
    }
}
