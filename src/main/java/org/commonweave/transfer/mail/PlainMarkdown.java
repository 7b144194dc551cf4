package org.commonweave.transfer.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonweave.transfer.PlainSigns;

/// Writes lines of plain text so that a page shows them as they were typed: no sign means more than itself, addresses
/// of the web become links, and lines that were only broken because the screen ended flow together.
final class PlainMarkdown {

    /// Below the limit for paragraphs, with room for the signs that are added.
    static final int MOST_OF_PARAGRAPH = 12_000;

    /// Longer lines were not broken by hand, nor by a program that breaks lines.
    private static final int LONGEST_BROKEN = 100;

    /// Shorter ones are a poem, an address or a list.
    private static final int SHORTEST_BROKEN = 50;

    private static final Pattern LINK = Pattern.compile(
            "<?(?:URL:)?(https?://[^\\s<>\"\uE000-\uE002]+)>?|\uE000([^\uE001]*)\uE001([^\uE002]*)\uE002",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.,;:!?'*_]+$");
    private static final Pattern ITEM = Pattern.compile("^(?:[-*+•·o–—]|\\(?\\d{1,3}[.)]|\\(?[a-z][.)])\\s.*");
    private static final Pattern IN_COLUMNS = Pattern.compile("\\S(?: {3,}|\\t+)\\S");
    private static final Pattern INDENTED = Pattern.compile("^(?: {4,}|\\t)\\s*\\S.*");
    private static final Pattern BACKTICKS = Pattern.compile("`{3,}");

    private final Discretion discretion;

    /// As wide as the lines of the message are; 0 if each line ends where somebody ended it.
    private final int width;

    /// @param lines all lines of the message
    PlainMarkdown(List<String> lines, Discretion discretion) {
        this.discretion = discretion;
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        this.width = longest > LONGEST_BROKEN || longest < SHORTEST_BROKEN ? 0 : longest;
    }

    /// One paragraph; several if it is too long to be one.
    List<String> paragraphs(List<String> lines) {
        if (isPreformatted(lines)) {
            return preformatted(lines);
        }
        List<String> done = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        String before = "";
        for (String line : lines) {
            String next = line.strip();
            boolean flows = flows(before, next);
            for (String piece : pieces(next)) {
                String written = line(piece);
                if (paragraph.length() + written.length() > MOST_OF_PARAGRAPH && !paragraph.isEmpty()) {
                    done.add(paragraph.toString());
                    paragraph.setLength(0);
                }
                if (!paragraph.isEmpty()) {
                    paragraph.append(flows ? "\n" : "\\\n");
                }
                paragraph.append(written);
                flows = true;
            }
            before = next;
        }
        done.add(paragraph.toString());
        return done;
    }

    /// A single line, such as one of the head of a message that was handed on.
    String line(String typed) {
        StringBuilder text = new StringBuilder();
        Matcher link = LINK.matcher(typed);
        int done = 0;
        while (link.find()) {
            text.append(escaped(typed.substring(done, link.start())));
            done = link.end();
            if (link.group(1) == null) {
                text.append(named(link.group(2), link.group(3)));
            } else {
                String address = link.group(1);
                String behind = behind(address, typed.charAt(link.end() - 1) == '>');
                text.append(bare(address.substring(0, address.length() - behind.length())));
                text.append(escaped(behind));
            }
        }
        text.append(escaped(typed.substring(done)));
        return PlainSigns.atStart(text.toString());
    }

    /// What stands at the end of an address and belongs to the sentence.
    private static String behind(String address, boolean isInBrackets) {
        if (isInBrackets) {
            return "";
        }
        String plain = END_OF_SENTENCE.matcher(address).replaceFirst("");
        while ((plain.endsWith(")") && count(plain, ')') > count(plain, '('))
                || (plain.endsWith("]") && count(plain, ']') > count(plain, '['))) {
            plain = END_OF_SENTENCE
                    .matcher(plain.substring(0, plain.length() - 1))
                    .replaceFirst("");
        }
        return address.substring(plain.length());
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    private static String bare(String address) {
        return "<" + Discretion.ofLink(address) + ">";
    }

    private String named(String words, String address) {
        String target = Discretion.ofLink(address).replaceAll("[\\s<>\\\\]", "");
        return words.isBlank() ? "" : "[" + escaped(words) + "](<" + target + ">)";
    }

    private String escaped(String text) {
        return PlainSigns.escaped(discretion.of(text));
    }

    /// Whether a line goes on in the next one: it does if the first word of that had no room any more.
    private boolean flows(String line, String next) {
        int space = next.indexOf(' ');
        int word = space < 0 ? next.length() : space;
        return width > 0
                && line.length() + 1 + word > width - 3
                && !ITEM.matcher(next).matches();
    }

    private static boolean isPreformatted(List<String> lines) {
        if (lines.size() < 2) {
            return false;
        }
        long indented =
                lines.stream().filter(line -> INDENTED.matcher(line).matches()).count();
        long inColumns = lines.stream()
                .filter(line -> IN_COLUMNS.matcher(line.strip()).find())
                .count();
        return indented == lines.size() || 2 * inColumns >= lines.size();
    }

    /// Lines that stay as they are, letter by letter.
    List<String> preformatted(List<String> lines) {
        String fence = lines.stream().anyMatch(line -> BACKTICKS.matcher(line).find()) ? "~~~~~~~~" : "```";
        List<String> done = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        for (String line : lines) {
            for (String piece : pieces(line.stripTrailing())) {
                String discreet = plainLinks(discretion.of(piece));
                if (block.length() + discreet.length() > MOST_OF_PARAGRAPH) {
                    done.add(fence + "\n" + block + fence);
                    block.setLength(0);
                }
                block.append(discreet).append('\n');
            }
        }
        done.add(fence + "\n" + block + fence);
        return done;
    }

    private static String plainLinks(String line) {
        return line.replaceAll("\uE000([^\uE001]*)\uE001([^\uE002]*)\uE002", "$1 $2");
    }

    /// Of a line without an end, such as a whole book or a file in letters, several.
    private static List<String> pieces(String line) {
        List<String> pieces = new ArrayList<>();
        String rest = line;
        while (rest.length() > MOST_OF_PARAGRAPH / 2) {
            int blank = rest.lastIndexOf(' ', MOST_OF_PARAGRAPH / 2);
            int end = blank > MOST_OF_PARAGRAPH / 4 ? blank : MOST_OF_PARAGRAPH / 2;
            pieces.add(rest.substring(0, end));
            rest = rest.substring(end).stripLeading();
        }
        pieces.add(rest);
        return pieces;
    }
}
