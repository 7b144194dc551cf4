package org.commonweave.transfer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonweave.transfer.Problem.Kind;
import org.jspecify.annotations.Nullable;

/// Takes apart what texts in MDX are built of, such as `<Steps>` and `<Card title="Seeds">`: notes become notes, titles
/// stay as words in front, and what stands inside is indented no more than what is around it. Imports are left out.
/// Program code stays as it is.
final class Components {

    private static final Pattern FENCE = Pattern.compile("^\\s*(`{3,}|~{3,}).*");
    private static final Pattern TAG =
            Pattern.compile("^( *)<(/?)([A-Z][\\w.]*)((?:\\s(?:(?!</).)*)?)>\\s*$", Pattern.DOTALL);
    private static final Pattern ON_ONE_LINE = Pattern.compile("^( *)<([A-Z][\\w.]*)((?:\\s[^<>]*)?)>(.+)</\\2>\\s*$");
    private static final Pattern BEGINS = Pattern.compile("^ *<[A-Z][\\w.]*(\\s[^>]*)?$");
    /// Behind it, MDX goes on with Markdown where HTML would not. An empty link only names a place.
    private static final Pattern FRAME = Pattern.compile(
            "^ *<(?:div|section|span|center|p)\\s[^>]*=\\{[^>]*>\\s*$|^ *<a\\s+(?:id|name)=[^<>]*(?:/>|></a>)\\s*$");

    private static final Pattern HTML_TAG = Pattern.compile("^ *<[a-z][^>]*=\\{.*");
    private static final Pattern COMPUTED = Pattern.compile("\\s[\\w-]+=\\{+[^{}]*}+");
    private static final Pattern IMPORT =
            Pattern.compile("^import\\s+(?:[\\w*{}\\s,$]+\\s+from\\s+)?['\"][^'\"]+['\"];?\\s*$|^import\\s+\\{\\s*$");
    private static final Pattern IMPORT_ENDS = Pattern.compile(".*['\"];?\\s*|\\s*");
    private static final Pattern EXPORT = Pattern.compile("^export\\s+(?:const|let|default|function|async)\\b.*");

    /// What only arranges what is in it. Anything else is told.
    private static final Set<String> ARRANGING = Set.of(
            "steps",
            "step",
            "tabs",
            "tab",
            "tabitem",
            "accordion",
            "accordiongroup",
            "card",
            "cardgroup",
            "cards",
            "columns",
            "column",
            "frame",
            "codegroup",
            "details",
            "filetree");

    private static final List<String> TITLES = List.of("title", "label", "summary");
    private static final List<String> NAMES_OF_FIELDS = List.of("path", "query", "body", "header", "name");

    /// A table of data in a property is as long as this; a tag of more lines is none.
    private static final int MOST_LINES = 500;

    private static final class Open {

        private final String name;
        private final int indent;
        private final boolean isNote;
        private int inside = -1;

        Open(String name, int indent, boolean isNote) {
            this.name = name;
            this.indent = indent;
            this.isNote = isNote;
        }

        String outdented(String line) {
            int blanks = indentOf(line);
            if (inside < 0) {
                inside = Math.max(0, blanks - indent);
            }
            return line.substring(Math.min(inside, Math.max(0, blanks - indent)));
        }
    }

    private final String file;
    private final Findings findings;
    private final Iterator<String> lines;
    private final StringBuilder target = new StringBuilder();
    private final Deque<Open> open = new ArrayDeque<>();
    private String fence = "";

    private Components(String text, String file, Findings findings) {
        this.lines = text.lines().iterator();
        this.file = file;
        this.findings = findings;
    }

    static String takenApart(String text, String file, Findings findings) {
        Components components = new Components(text, file, findings);
        while (components.lines.hasNext()) {
            components.line(components.lines.next());
        }
        return components.target.toString();
    }

    private void line(String raw) {
        String line = outdented(raw);
        Matcher sign = FENCE.matcher(line);
        if (sign.matches()) {
            fence = fence.isEmpty() ? sign.group(1) : sign.group(1).startsWith(fence) ? "" : fence;
            write(line);
        } else if (!fence.isEmpty()) {
            write(line);
        } else if (IMPORT.matcher(line).matches()) {
            leaveOut(line);
        } else if (EXPORT.matcher(line).matches()) {
            findings.problem(file, Kind.SHORTCODE, line);
            leaveOut(line);
        } else if (FRAME.matcher(line).matches()) {
            write("");
        } else if (HTML_TAG.matcher(line).matches()) {
            write(COMPUTED.matcher(line).replaceAll(""));
        } else {
            mark(BEGINS.matcher(line).matches() ? wholeTag(line) : line);
        }
    }

    private void mark(String line) {
        Matcher tag = TAG.matcher(line);
        Matcher alone = ON_ONE_LINE.matcher(line);
        if (tag.matches() && !tag.group(2).isEmpty()) {
            end(tag.group(3));
        } else if (tag.matches() && tag.group(4).endsWith("/")) {
            stub(tag.group(1), tag.group(3), tag.group(4));
        } else if (tag.matches()) {
            begin(tag.group(1), tag.group(3), tag.group(4));
        } else if (alone.matches() && isNote(alone.group(2), alone.group(3))) {
            begin(alone.group(1), alone.group(2), alone.group(3));
            write(alone.group(1) + alone.group(4).strip());
            end(alone.group(2));
        } else {
            write(line);
        }
    }

    /// An import of several lines ends where it says from what, an export with an empty line.
    private void leaveOut(String first) {
        boolean isImport = first.startsWith("import");
        String line = first;
        while (lines.hasNext() && !(isImport ? IMPORT_ENDS.matcher(line).matches() : line.isBlank())) {
            line = lines.next();
        }
        write("");
    }

    private String wholeTag(String first) {
        StringBuilder tag = new StringBuilder(first);
        for (int count = 0; count < MOST_LINES && lines.hasNext() && tag.charAt(tag.length() - 1) != '>'; count++) {
            tag.append('\n').append(lines.next().stripTrailing());
        }
        return tag.toString();
    }

    private void begin(String indent, String name, String properties) {
        boolean isNote = isNote(name, properties) && indent.length() < 4;
        String title = title(name, properties);
        write("");
        if (isNote) {
            write(indent + ":::" + kind(name, properties) + (title.isEmpty() ? "" : "[" + title + "]"));
        } else {
            told(name);
            if (!title.isEmpty()) {
                write(indent + heading(title, properties));
                write("");
            }
        }
        open.addLast(new Open(name, indent.length(), isNote));
    }

    private void end(String name) {
        if (open.stream().noneMatch(one -> one.name.equals(name))) {
            return;
        }
        Open last;
        do {
            last = open.removeLast();
            write(last.isNote ? ":::" : "");
        } while (!last.name.equals(name));
    }

    /// What has nothing inside: a picture, or something that only its own program can show.
    private void stub(String indent, String name, String properties) {
        String picture = value(properties, "src");
        String title = title(name, properties);
        if (picture != null) {
            String words = value(properties, "alt");
            write(indent + "![" + (words == null ? "" : words) + "](" + picture.replace(" ", "%20") + ")");
        } else if (!title.isEmpty()) {
            write("");
            write(indent + heading(title, properties));
            write("");
        }
        told(name);
    }

    private static String heading(String title, String properties) {
        String address = value(properties, "href");
        return address == null ? "**" + title + "**" : "**[" + title + "](" + address.replace(" ", "%20") + ")**";
    }

    /// A description of a parameter begins with its name.
    private static String title(String component, String properties) {
        List<String> names = component.endsWith("Field") ? NAMES_OF_FIELDS : TITLES;
        return names.stream()
                .flatMap(name -> Stream.ofNullable(value(properties, name)))
                .findFirst()
                .map(title -> title.replaceAll("[\\[\\]\\s]+", " ").strip())
                .map(title -> component.endsWith("Field") ? "`" + title + "`" : title)
                .orElse("");
    }

    private static boolean isNote(String name, String properties) {
        return Dialect.isAlert(kind(name, properties));
    }

    private static String kind(String name, String properties) {
        String type = value(properties, "type");
        String kind = type != null && Dialect.isAlert(type) ? type : name;
        return kind.equals("Check") ? "success" : kind.toLowerCase(Locale.ROOT);
    }

    private static @Nullable String value(String properties, String name) {
        Matcher found = Pattern.compile("\\b" + name + "\\s*=\\s*\\{?(?:\"([^\"]*)\"|'([^']*)')")
                .matcher(properties);
        if (!found.find()) {
            return null;
        }
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private void told(String name) {
        if (!ARRANGING.contains(name.toLowerCase(Locale.ROOT))) {
            findings.problem(file, Kind.HTML, "<" + name + ">");
        }
    }

    private String outdented(String line) {
        String outdented = line;
        for (Open one : open) {
            outdented = outdented.isBlank() ? "" : one.outdented(outdented);
        }
        return outdented;
    }

    private static int indentOf(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    private void write(String line) {
        target.append(line).append('\n');
    }
}
