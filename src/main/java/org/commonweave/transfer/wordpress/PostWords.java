package org.commonweave.transfer.wordpress;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonweave.markup.Limit;
import org.commonweave.transfer.PlainSigns;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Writes what stands within a paragraph: words, links, pictures, and what is said louder.
final class PostWords {

    private static final int MOST_DEPTH = 100;
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"\uE000-\uE00F]+");
    private static final Pattern BEHIND = Pattern.compile("[.,;:!?'*_)\\]]+$");
    private static final Pattern EMPTY_LINES = Pattern.compile("[ \t]*\\n[ \t\u00A0]*\\n\\s*");
    private static final Pattern ALONE = Pattern.compile("(?m)^[ \t]*(https?://\\S+)[ \t]*$");
    private static final Pattern BLANKS = Pattern.compile("[ \t\n\r\f]+");
    private static final Pattern LEADS = Pattern.compile("(?i)(?:https?|mailto|ftp):.+|/.*");
    private static final Set<String> PLAIN = Set.of(
            "span", "font", "u", "ins", "mark", "small", "big", "label", "abbr", "acronym", "cite", "sub", "sup",
            "nobr", "wbr", "time", "bdi", "bdo", "dfn", "tt", "center", "picture", "source", "address", "var", "a");

    private final boolean linesCount;
    private final Targets targets;
    private final Consumer<String> losses;
    private int pictures;

    PostWords(boolean linesCount, Targets targets, Consumer<String> losses) {
        this.linesCount = linesCount;
        this.targets = targets;
        this.losses = losses;
    }

    /// With marks, see [TextMarks].
    String of(List<Node> nodes) {
        StringBuilder text = new StringBuilder();
        nodes.forEach(node -> write(node, text, 0));
        return text.toString();
    }

    private void write(Node node, StringBuilder text, int depth) {
        if (node instanceof TextNode words) {
            text.append(words(words));
        } else if (node instanceof Element element) {
            if (depth > MOST_DEPTH) {
                text.append(escaped(element.text()));
            } else {
                write(element, text, depth + 1);
            }
        }
    }

    private String inside(Element element, int depth) {
        StringBuilder text = new StringBuilder();
        element.childNodes().forEach(node -> write(node, text, depth));
        return text.toString();
    }

    private void write(Element element, StringBuilder text, int depth) {
        String name = element.normalName();
        switch (name) {
            case "br" -> text.append(TextMarks.BREAK);
            case "strong", "b" ->
                text.append(TextMarks.around(inside(element, depth), TextMarks.STRONG, TextMarks.STRONG_ENDS));
            case "em", "i" ->
                text.append(TextMarks.around(inside(element, depth), TextMarks.STRESS, TextMarks.STRESS_ENDS));
            case "del", "s", "strike" ->
                text.append(TextMarks.around(inside(element, depth), TextMarks.DELETED, TextMarks.DELETED_ENDS));
            case "code", "kbd", "samp" -> text.append(code(element.wholeText()));
            case "q" -> text.append('“').append(inside(element, depth)).append('”');
            case "img" -> text.append(picture(element, ""));
            case "a" -> link(element, text, depth);
            case PostNotes.ELEMENT ->
                text.append("[^").append(element.attr("n")).append(']');
            default -> {
                if (!PLAIN.contains(name)) {
                    losses.accept("<" + name + ">");
                }
                text.append(inside(element, depth));
            }
        }
    }

    /// In a text in which lines count, an empty one ends a paragraph, and an address that stands alone is shown.
    private String words(TextNode node) {
        String plain = TextMarks.without(node.getWholeText());
        if (!linesCount) {
            return escaped(BLANKS.matcher(plain).replaceAll(" "));
        }
        String lines = plain.replace("\r", "");
        if (node.previousSibling() instanceof Element before
                && before.normalName().equals("br")) {
            lines = lines.replaceFirst("^[ \t]*\n", "");
        }
        String alone = ALONE.matcher(lines).replaceAll(TextMarks.PARAGRAPH + "$1" + TextMarks.PARAGRAPH);
        String paragraphs = EMPTY_LINES.matcher(alone).replaceAll(String.valueOf(TextMarks.PARAGRAPH));
        return escaped(paragraphs).replace('\n', TextMarks.BREAK);
    }

    /// Words as they are typed, with addresses of the web as links.
    static String escaped(String words) {
        StringBuilder text = new StringBuilder();
        Matcher address = ADDRESS.matcher(words);
        int done = 0;
        while (address.find()) {
            String found = BEHIND.matcher(address.group()).replaceFirst("");
            text.append(PlainSigns.escaped(words.substring(done, address.start())));
            text.append('<').append(found).append('>');
            done = address.start() + found.length();
        }
        return text.append(PlainSigns.escaped(words.substring(done))).toString();
    }

    private static String code(String text) {
        String line = BLANKS.matcher(TextMarks.without(text)).replaceAll(" ");
        if (line.isBlank()) {
            return line;
        }
        String ticks = "`";
        while (line.contains(ticks)) {
            ticks += "`";
        }
        boolean touches = line.startsWith("`") || line.endsWith("`");
        return touches ? ticks + " " + line + " " + ticks : ticks + line + ticks;
    }

    private void link(Element link, StringBuilder text, int depth) {
        if (link.selectFirst("img") != null) {
            text.append(linked(link, ""));
            String beside = link.text();
            if (!beside.isBlank()) {
                text.append(' ').append(worded(link, escapedWords(beside)));
            }
            return;
        }
        String inside = inside(link, depth).replace(TextMarks.BREAK, ' ').replace(TextMarks.PARAGRAPH, ' ');
        text.append(inside.isBlank() ? inside : worded(link, withoutAddresses(inside)));
    }

    private String worded(Element link, String words) {
        return address(link).map(address -> link(words, address)).orElse(words);
    }

    private Optional<String> address(Element link) {
        return targets.link(link.attr("href").strip())
                .filter(address -> LEADS.matcher(address).matches());
    }

    /// Within a link, an address of the web is but words.
    private static String withoutAddresses(String words) {
        return words.replaceAll("<(https?://[^<>]*)>", "$1");
    }

    private static String escapedWords(String words) {
        return PlainSigns.escaped(TextMarks.without(words));
    }

    static String link(String words, String address) {
        String leading =
                words.substring(0, words.length() - words.stripLeading().length());
        String trailing = words.substring(words.stripTrailing().length());
        String bare = withoutAddresses(words.strip());
        boolean isAddress = bare.equals(address) && ADDRESS.matcher(address).matches();
        return leading + (isAddress ? "<" + address + ">" : "[" + bare + "](" + target(address) + ")") + trailing;
    }

    static String target(String address) {
        return address.strip()
                .replaceAll("\\s", "%20")
                .replace("(", "%28")
                .replace(")", "%29")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace("\\", "%5C");
    }

    /// A picture that leads somewhere. That it leads to itself in a larger size needs not be said.
    String linked(Element link, String caption) {
        Element picture = link.selectFirst("img");
        String shown = picture == null ? "" : picture(picture, caption);
        Optional<String> address = address(link)
                .filter(_ -> !link.attr("href").matches("(?i).*\\.(?:jpe?g|png|gif|webp)(?:\\?.*)?"))
                .filter(target -> !target.startsWith("/files/"));
        return address.filter(_ -> shown.startsWith("!"))
                .map(target -> "[" + shown + "](" + target(target) + ")")
                .orElse(shown);
    }

    /// Beyond what a page shows, pictures are named.
    String picture(Element picture, String caption) {
        String description = BLANKS.matcher(TextMarks.without(picture.attr("alt")))
                .replaceAll(" ")
                .strip();
        String words = PlainSigns.escaped(description);
        Optional<String> address = targets.picture(source(picture));
        if (address.isEmpty()) {
            return words;
        }
        String target = target(address.get());
        if (++pictures > Limit.PICTURES.most()) {
            String name = words.isEmpty() ? PlainSigns.escaped(target.substring(target.lastIndexOf('/') + 1)) : words;
            return "[" + name + "](" + target + ")";
        }
        String said = BLANKS.matcher(TextMarks.without(caption)).replaceAll(" ").strip();
        String below = said.isEmpty() ? "" : " \"" + PlainSigns.escaped(said).replace("\"", "\\\"") + "\"";
        return "![" + words + "](" + target + below + ")";
    }

    /// Pages that are shown late keep the place of the picture elsewhere.
    private static String source(Element picture) {
        for (String attribute : List.of("data-orig-file", "data-src", "data-lazy-src", "src")) {
            String source = picture.attr(attribute).strip();
            if (!source.isEmpty() && !source.startsWith("data:")) {
                return source;
            }
        }
        return "";
    }
}
