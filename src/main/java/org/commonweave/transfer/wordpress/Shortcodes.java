package org.commonweave.transfer.wordpress;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/// Tags in brackets, by which plugins put something into a text: captions, galleries, films, program code and notes
/// become the HTML for it; of all others the words within stay, and their names are told.
///
/// Nothing says which words in brackets are such tags and which are only in brackets. Taken for tags are those with
/// named values, with an end or with a name that is no word.
final class Shortcodes {

    private static final int MOST_OF_TAG = 3_000;
    private static final Pattern TAG = Pattern.compile("\\[(/?)([A-Za-z][\\w-]{0,40})((?:[\\s=:][^\\[\\]]*)?)\\]");
    private static final Pattern VALUE = Pattern.compile(
            "([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|&#8220;(.*?)&#8221;|&quot;(.*?)&quot;|”([^”]*)”|([^\\s\"']+))");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"'\\]]+");
    private static final Pattern ONLY_LETTERS = Pattern.compile("[A-Za-z]+");
    private static final Set<String> CODE =
            Set.of("code", "sourcecode", "source", "php", "python", "bash", "css", "js");
    private static final Set<String> NOTES = Set.of("efn_note", "footnote", "footnotes_note", "fn", "ref", "note_ref");
    private static final Set<String> RECORDINGS = Set.of("video", "audio", "wpvideo");
    private static final List<String> SOURCES = List.of("src", "mp4", "m4v", "webm", "ogv", "mp3", "m4a", "ogg", "wav");

    private final BiFunction<Long, List<Long>, List<Medium>> galleries;
    private final Consumer<String> losses;
    private final long post;
    private final StringBuilder html = new StringBuilder();
    private final Set<String> withoutEnd = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> found = new HashMap<>();

    private Shortcodes(long post, BiFunction<Long, List<Long>, List<Medium>> galleries, Consumer<String> losses) {
        this.post = post;
        this.galleries = galleries;
        this.losses = losses;
    }

    /// @param galleries finds the pictures with some numbers, or, without numbers, those of an item
    /// @param losses learns the names of tags that nothing stands for
    static String replaced(
            String text, long post, BiFunction<Long, List<Long>, List<Medium>> galleries, Consumer<String> losses) {
        if (text.indexOf('[') < 0) {
            return text;
        }
        Shortcodes shortcodes = new Shortcodes(post, galleries, losses);
        shortcodes.all(text);
        return shortcodes.html.toString();
    }

    private void all(String text) {
        Matcher tag = TAG.matcher(text);
        int done = 0;
        while (true) {
            int open = text.indexOf('[', done);
            int shown = shown(text, done);
            if (open < 0 || (shown >= 0 && shown < open)) {
                int end = shown < 0 ? text.length() : endOfShown(text, shown);
                html.append(text, done, end);
                done = end;
                if (shown < 0) {
                    return;
                }
                continue;
            }
            html.append(text, done, open);
            tag.region(open, Math.min(open + MOST_OF_TAG, text.length()));
            done = tag.lookingAt() ? tag(text, tag, open) : open + 1;
            if (!tag.hasMatch()) {
                html.append('[');
            }
        }
    }

    /// Where program code begins that is shown letter by letter.
    private int shown(String text, int from) {
        int pre = next(text, "<pre", from);
        int code = next(text, "<code", from);
        return pre < 0 ? code : code < 0 ? pre : Math.min(pre, code);
    }

    /// Looks on only when what was found before is left behind, so that a long text is gone through once.
    private int next(String text, String sought, int from) {
        int known = found.getOrDefault(sought, -2);
        if (known == -1 || known >= from) {
            return known;
        }
        int next = text.indexOf(sought, from);
        found.put(sought, next);
        return next;
    }

    private static int endOfShown(String text, int shown) {
        String end = text.startsWith("<pre", shown) ? "</pre>" : "</code>";
        int close = text.indexOf(end, shown);
        return close < 0 ? text.length() : close + end.length();
    }

    /// Writes what stands for a tag, and says where the text goes on.
    private int tag(String text, Matcher tag, int open) {
        String written = tag.group();
        boolean isTyped = open > 0 && text.charAt(open - 1) == '[' && text.startsWith("]", tag.end());
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        if (isTyped) {
            html.append(written, 1, written.length());
            return tag.end() + 1;
        }
        if (!tag.group(1).isEmpty()) {
            html.append(taken.contains(name) ? "" : written);
            return tag.end();
        }
        int close = end(text, name, tag.end());
        String rest = tag.group(3);
        if (!isTag(name, rest, close)) {
            html.append(written);
            return tag.end();
        }
        taken.add(name);
        String inside = close < 0 ? "" : text.substring(tag.end(), close);
        int after = close < 0 ? tag.end() : close + name.length() + 3;
        return known(name, rest, inside) ? after : unknown(name, tag.end());
    }

    private int end(String text, String name, int from) {
        if (withoutEnd.contains(name)) {
            return -1;
        }
        int close = text.indexOf("[/" + name + "]", from);
        if (close < 0) {
            withoutEnd.add(name);
        }
        return close;
    }

    private static boolean isTag(String name, String rest, int close) {
        return close >= 0
                || VALUE.matcher(rest).find()
                || !ONLY_LETTERS.matcher(name).matches()
                || Set.of("gallery", "playlist", "youtube", "vimeo", "embed").contains(name);
    }

    private int unknown(String name, int end) {
        losses.accept("[" + name + "]");
        return end;
    }

    /// Whether something stands for it.
    private boolean known(String name, String rest, String inside) {
        Map<String, String> values = values(rest);
        if (CODE.contains(name) && !inside.isEmpty()) {
            code(name, values, inside);
        } else if (NOTES.contains(name) && !inside.isEmpty()) {
            html.append(new Element(PostNotes.ELEMENT).attr("text", inside).outerHtml());
        } else if (RECORDINGS.contains(name) && source(values) != null) {
            html.append(new Element(name.equals("audio") ? "audio" : "video")
                    .attr("src", String.valueOf(source(values)))
                    .outerHtml());
        } else {
            switch (name) {
                case "caption", "wp_caption" -> caption(values, inside);
                case "gallery" -> gallery(values);
                case "embed", "youtube", "vimeo" -> {
                    return film(name, rest + " " + inside);
                }
                default -> {
                    return false;
                }
            }
        }
        return true;
    }

    private static Map<String, String> values(String rest) {
        Map<String, String> values = new HashMap<>();
        VALUE.matcher(rest)
                .results()
                .forEach(value -> values.putIfAbsent(
                        value.group(1).toLowerCase(Locale.ROOT),
                        Stream.of(2, 3, 4, 5, 6, 7)
                                .map(value::group)
                                .filter(one -> one != null)
                                .findFirst()
                                .orElse("")));
        return values;
    }

    private static @Nullable String source(Map<String, String> values) {
        return SOURCES.stream()
                .filter(values::containsKey)
                .map(values::get)
                .findFirst()
                .orElse(null);
    }

    private void code(String name, Map<String, String> values, String inside) {
        String language = values.getOrDefault("language", values.getOrDefault("lang", CODE.contains(name) ? name : ""));
        boolean isPlain = Set.of("code", "sourcecode", "source").contains(language);
        String escaped = inside.indexOf('<') < 0 ? inside : inside.replace("<", "&lt;");
        html.append("<pre class=\"lang-")
                .append(isPlain ? "" : Entities.escape(language))
                .append("\">")
                .append(escaped)
                .append("</pre>");
    }

    private void caption(Map<String, String> values, String inside) {
        Element parsed = Jsoup.parseBodyFragment(inside).body();
        Element picture = parsed.selectFirst("img");
        if (picture == null) {
            html.append(inside);
            return;
        }
        Element link = picture.closest("a");
        Element shown = link == null ? picture : link;
        shown.remove();
        String said = values.getOrDefault("caption", "");
        html.append(new Element("figure")
                .appendChild(shown)
                .appendChild(new Element("figcaption").text(said.isBlank() ? parsed.text() : ExportItem.plain(said)))
                .outerHtml());
    }

    private void gallery(Map<String, String> values) {
        List<Long> numbers = Stream.of(values.getOrDefault("ids", values.getOrDefault("include", ""))
                        .split("[,\\s]+", -1))
                .map(ExportItem::number)
                .filter(number -> number > 0)
                .toList();
        html.append(galleries.apply(post, numbers).stream()
                .map(Shortcodes::picture)
                .collect(Collectors.joining("\n\n", "\n\n", "\n\n")));
    }

    private static String picture(Medium medium) {
        Element picture = new Element("img").attr("src", medium.address()).attr("alt", medium.description());
        return medium.caption().isBlank()
                ? picture.outerHtml()
                : new Element("figure")
                        .appendChild(picture)
                        .appendChild(new Element("figcaption").text(medium.caption()))
                        .outerHtml();
    }

    private boolean film(String name, String said) {
        Matcher address = ADDRESS.matcher(said.replace("&amp;", "&"));
        Matcher number = Pattern.compile("[\\w-]{6,20}").matcher(said);
        String film = "";
        if (address.find()) {
            film = address.group();
        } else if (name.equals("vimeo") && number.find()) {
            film = "https://vimeo.com/" + number.group();
        } else if (name.equals("youtube") && number.find()) {
            film = "https://www.youtube.com/watch?v=" + number.group();
        }
        html.append(film.isEmpty() ? "" : "<p>" + Entities.escape(film) + "</p>");
        return !film.isEmpty();
    }
}
