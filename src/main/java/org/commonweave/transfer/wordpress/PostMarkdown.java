package org.commonweave.transfer.wordpress;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Writes the HTML of a post the way pages are written. What pages have no sign for is told, and its words stay.
final class PostMarkdown {

    /// Limits of pages are at twenty; deeper than this only the words of lists and quotations are taken.
    private static final int MOST_DEPTH = 12;

    /// Elements in elements that only arrange; nobody writes as many, and each takes a piece of the stack.
    private static final int MOST_FRAMES = 200;

    private static final int LOWEST_HEADING = 6;
    private static final Set<String> UNSEEN = Set.of("style", "head", "title", "meta", "link", "noscript", "template");
    private static final Set<String> TOLD = Set.of(
            "script", "svg", "form", "input", "button", "select", "textarea", "canvas", "object", "applet", "map");
    private static final Pattern LANGUAGE =
            Pattern.compile("(?:lang(?:uage)?[-:]|brush:\\s*)([\\w+#-]{1,20})", Pattern.CASE_INSENSITIVE);
    private static final Pattern FRAMED =
            Pattern.compile("(?:https?:)?//(?:www\\.)?(youtube(?:-nocookie)?\\.com/embed/|player\\.vimeo\\.com/video/)"
                    + "([\\w-]{6,20}).*");
    private static final Pattern TICKS = Pattern.compile("`{3,}");

    private final PostWords words;
    private final Targets targets;
    private final Consumer<String> losses;

    private PostMarkdown(PostWords words, Targets targets, Consumer<String> losses) {
        this.words = words;
        this.targets = targets;
        this.losses = losses;
    }

    /// @param losses learns of elements of which only the words stay
    static String of(PostHtml html, Targets targets, Consumer<String> losses) {
        PostWords words = new PostWords(html.linesCount(), targets, losses);
        List<String> blocks = new PostMarkdown(words, targets, losses).blocks(html.body(), 0, 0);
        add(html.notes().written(words), blocks);
        return String.join("\n\n", blocks);
    }

    /// @param depth how many lists and quotations there are around it
    private List<String> blocks(Element parent, int depth, int frames) {
        List<String> blocks = new ArrayList<>();
        List<Node> run = new ArrayList<>();
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && isBlock(element)) {
                flush(run, blocks);
                if (frames < MOST_FRAMES) {
                    block(element, blocks, depth, frames + 1);
                } else {
                    blocks.addAll(TextMarks.paragraphs(PostWords.escaped(element.text())));
                }
            } else {
                run.add(node);
            }
        }
        flush(run, blocks);
        return blocks;
    }

    private void flush(List<Node> run, List<String> blocks) {
        if (!run.isEmpty()) {
            blocks.addAll(TextMarks.paragraphs(words.of(run)));
            run.clear();
        }
    }

    /// Whether it stands on lines of its own, or something in it does.
    private static boolean isBlock(Element element) {
        String name = element.normalName();
        return switch (name) {
            case "iframe", "video", "audio", "embed", "pre", "figure", "hr" -> true;
            case "br", "img", "code", "sup", "sub" -> false;
            default ->
                UNSEEN.contains(name)
                        || TOLD.contains(name)
                        || element.isBlock()
                        || element.selectFirst(
                                        "p, div, ul, ol, table, blockquote, pre, figure, h1, h2, h3, h4, h5, h6, hr, iframe, video, audio")
                                != null;
        };
    }

    private void block(Element element, List<String> blocks, int depth, int frames) {
        String name = element.normalName();
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, blocks);
            case "ul", "ol", "menu" -> {
                if (depth < MOST_DEPTH) {
                    list(element, blocks, depth, frames);
                } else {
                    blocks.addAll(blocks(element, depth, frames));
                }
            }
            case "blockquote" -> {
                if (depth < MOST_DEPTH) {
                    quotation(element, blocks, depth, frames);
                } else {
                    blocks.addAll(blocks(element, depth, frames));
                }
            }
            case "pre" -> code(element, blocks);
            case "table" -> table(element, blocks, depth, frames);
            case "figure" -> figure(element, blocks, depth, frames);
            case "hr" -> blocks.add("---");
            case "iframe", "embed" -> frame(element, blocks);
            case "video", "audio" -> recording(element, blocks);
            case "dt", "summary" -> add(strong(element), blocks);
            case "a" -> linkAround(element, blocks, depth, frames);
            default -> {
                if (TOLD.contains(name)) {
                    losses.accept("<" + name + ">");
                } else if (!UNSEEN.contains(name)) {
                    blocks.addAll(blocks(element, depth, frames));
                }
            }
        }
    }

    private static void add(String block, List<String> blocks) {
        if (!block.isBlank()) {
            blocks.add(block);
        }
    }

    private String strong(Element element) {
        return TextMarks.line(
                TextMarks.around(words.of(element.childNodes()), TextMarks.STRONG, TextMarks.STRONG_ENDS));
    }

    /// The title of a page is its first heading, so those in it begin with the second.
    private void heading(Element heading, List<String> blocks) {
        int level = Math.clamp(heading.normalName().charAt(1) - '0', 2, LOWEST_HEADING);
        List<Element> pictures = List.copyOf(heading.select("img"));
        pictures.forEach(picture -> {
            add(words.picture(picture, ""), blocks);
            picture.remove();
        });
        String line = TextMarks.line(words.of(heading.childNodes()));
        if (!line.isBlank()) {
            blocks.add("#".repeat(level) + " " + line);
        }
    }

    private void list(Element list, List<String> blocks, int depth, int frames) {
        boolean isOrdered = list.normalName().equals("ol");
        int number = list.attr("start").matches("\\d{1,8}") ? Integer.parseInt(list.attr("start")) : 1;
        List<List<String>> items = new ArrayList<>();
        for (Element child : list.children()) {
            List<String> item = isList(child) ? new ArrayList<>() : blocks(child, depth + 1, frames + 1);
            if (isList(child)) {
                block(child, items.isEmpty() ? item : items.getLast(), depth + 1, frames + 1);
            }
            if (!item.isEmpty()) {
                items.add(item);
            }
        }
        boolean isLoose = items.stream().anyMatch(item -> item.stream().skip(1).anyMatch(PostMarkdown::isApart));
        StringBuilder text = new StringBuilder();
        for (List<String> item : items) {
            String marker = isOrdered ? number++ + ". " : "- ";
            String inside = String.join(isLoose ? "\n\n" : "\n", item);
            text.append(text.isEmpty() ? "" : isLoose ? "\n\n" : "\n")
                    .append(marker)
                    .append(indented(inside, " ".repeat(marker.length())));
        }
        add(text.toString(), blocks);
    }

    private static boolean isList(Element element) {
        return element.normalName().equals("ul") || element.normalName().equals("ol");
    }

    private static boolean isApart(String block) {
        return !block.matches("(?s)(?:- |\\d+\\. ).*");
    }

    private static String indented(String text, String by) {
        return text.replaceAll("\n(?=[^\n])", "\n" + by);
    }

    private void quotation(Element quotation, List<String> blocks, int depth, int frames) {
        String inside = String.join("\n\n", blocks(quotation, depth + 1, frames));
        add(
                inside.isBlank()
                        ? ""
                        : inside.lines()
                                .map(line -> line.isEmpty() ? ">" : "> " + line)
                                .collect(Collectors.joining("\n")),
                blocks);
    }

    private static void code(Element block, List<String> blocks) {
        block.select("br").forEach(line -> line.replaceWith(new org.jsoup.nodes.TextNode("\n")));
        String text = block.wholeText().replaceFirst("^\\R", "").stripTrailing();
        String inside = block.children().isEmpty()
                ? ""
                : block.child(0).className() + " " + block.child(0).attr("lang");
        Matcher language = LANGUAGE.matcher(block.className() + " " + inside);
        Matcher ticks = TICKS.matcher(text);
        String fence = ticks.find() ? "~~~~~~~~" : "```";
        if (!text.isBlank()) {
            String name = language.find() ? language.group(1).toLowerCase(Locale.ROOT) : "";
            blocks.add(fence + name + "\n" + text + "\n" + fence);
        }
    }

    /// What is laid out inside a cell comes into one line. A table of one column was only a frame.
    private void table(Element table, List<String> blocks, int depth, int frames) {
        List<Element> rows = table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr").stream()
                .filter(row -> !cells(row).isEmpty())
                .toList();
        int columns = rows.stream().mapToInt(row -> cells(row).size()).max().orElse(0);
        if (columns <= 1 || table.select("table").size() > 1) {
            rows.stream()
                    .flatMap(row -> cells(row).stream())
                    .forEach(cell -> blocks.addAll(blocks(cell, depth, frames)));
            return;
        }
        Optional.ofNullable(table.selectFirst("caption")).ifPresent(caption -> add(strong(caption), blocks));
        List<List<String>> lines = new ArrayList<>();
        boolean hasHead = rows.getFirst().selectFirst("> th") != null;
        if (!hasHead) {
            lines.add(List.of());
        }
        rows.forEach(row -> lines.add(
                cells(row).stream().map(cell -> cell(cell, depth, frames)).toList()));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            List<String> cells = new ArrayList<>(lines.get(i));
            while (cells.size() < columns) {
                cells.add("");
            }
            text.append("| ").append(String.join(" | ", cells)).append(" |\n");
            text.append(i == 0 ? "|" + " --- |".repeat(columns) + "\n" : "");
        }
        blocks.add(text.toString().stripTrailing());
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell ->
                        cell.normalName().equals("td") || cell.normalName().equals("th"))
                .toList();
    }

    private String cell(Element cell, int depth, int frames) {
        List<String> inside = new ArrayList<>();
        if (cell.selectFirst("p, div, ul, ol, figure") == null) {
            inside.add(TextMarks.line(words.of(cell.childNodes())));
        } else {
            inside.addAll(blocks(cell, depth, frames));
        }
        return String.join(" ", inside).replace("\\\n", " ").replace('\n', ' ').strip();
    }

    private void figure(Element figure, List<String> blocks, int depth, int frames) {
        Element caption = figure.selectFirst("> figcaption");
        List<Element> pictures = figure.select("img");
        if (pictures.size() == 1 && figure.selectFirst("figure figure, table, blockquote") == null) {
            String said = caption == null ? "" : caption.text();
            Element link = pictures.getFirst().closest("a");
            add(link == null ? words.picture(pictures.getFirst(), said) : words.linked(link, said), blocks);
            return;
        }
        if (caption != null) {
            caption.remove();
        }
        blocks.addAll(blocks(figure, depth, frames));
        if (caption != null) {
            add(
                    TextMarks.line(
                            TextMarks.around(words.of(caption.childNodes()), TextMarks.STRESS, TextMarks.STRESS_ENDS)),
                    blocks);
        }
    }

    private void frame(Element frame, List<String> blocks) {
        String source = frame.attr("src").strip();
        Matcher film = FRAMED.matcher(source);
        if (film.matches()) {
            blocks.add(
                    film.group(1).startsWith("youtube")
                            ? "<https://www.youtube.com/watch?v=" + film.group(2) + ">"
                            : "<https://vimeo.com/" + film.group(2) + ">");
            return;
        }
        losses.accept("<" + frame.normalName() + ">");
        targets.link(source.startsWith("//") ? "https:" + source : source)
                .ifPresent(address -> blocks.add(PostWords.link(PostWords.escaped(source), address)));
    }

    private void recording(Element recording, List<String> blocks) {
        Element source = recording.hasAttr("src") ? recording : recording.selectFirst("source[src]");
        if (source != null) {
            String address = source.attr("src");
            String name = address.substring(address.lastIndexOf('/') + 1);
            targets.link(address)
                    .ifPresentOrElse(
                            target -> blocks.add(PostWords.link(PostWords.escaped(name), target)),
                            () -> add(PostWords.escaped(name), blocks));
        }
    }

    /// Links around whole parts, which ours cannot be: pictures and words stay, and the words lead on.
    private void linkAround(Element link, List<String> blocks, int depth, int frames) {
        if (link.selectFirst("ul, ol, table, pre, blockquote, iframe, video, audio") != null) {
            blocks.addAll(blocks(link, depth, frames));
            return;
        }
        List.copyOf(link.select("img")).forEach(picture -> {
            add(words.picture(picture, ""), blocks);
            picture.remove();
        });
        String line = PostWords.escaped(link.text());
        if (!line.isBlank()) {
            blocks.add(targets.link(link.attr("href"))
                    .map(address -> PostWords.link(line, address))
                    .orElse(line));
        }
    }
}
