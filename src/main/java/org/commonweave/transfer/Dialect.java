package org.commonweave.transfer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonweave.transfer.Problem.Kind;
import org.jspecify.annotations.Nullable;

/// Translates what only certain site generators understand: `:::` and `!!!` notes become alerts, template tags are
/// taken out and told. Program code stays as it is.
final class Dialect {

    private static final Pattern FENCE = Pattern.compile("^ {0,3}(?:> ?)*(`{3,}|~{3,}).*");
    private static final Pattern NOTE_BEGINS =
            Pattern.compile("^ {0,3}(:{3,}) ?\\{?([a-zA-Z]+)}?\\s*(?:\\[(.*)]|(.*))$");
    private static final Pattern NOTE_ENDS = Pattern.compile("^ {0,3}(:{3,})\\s*$");
    private static final Pattern INDENTED_NOTE =
            Pattern.compile("^(?:!!!|\\?\\?\\?\\+?) ([a-z]+)(?:\\s+\"(.*)\")?\\s*$");
    private static final Pattern REFERENCE =
            Pattern.compile("\\{\\{[<%]\\s*(?:rel)?ref\\s+\"?([^\">%]+?)\"?\\s*[%>]}}|\\{%\\s*link\\s+(\\S+)\\s*%}");
    private static final Pattern TEMPLATE_TAG = Pattern.compile("\\{\\{[<%].*?[%>]}}|\\{%.*?%}|\\{:.*?}");
    private static final Pattern CODE_SPAN = Pattern.compile("(`+)(?!`).*?(?<!`)\\1(?!`)");

    private static final Map<String, String> ALERTS = Map.ofEntries(
            Map.entry("tip", "TIP"),
            Map.entry("hint", "TIP"),
            Map.entry("success", "TIP"),
            Map.entry("important", "IMPORTANT"),
            Map.entry("warning", "WARNING"),
            Map.entry("attention", "WARNING"),
            Map.entry("danger", "CAUTION"),
            Map.entry("error", "CAUTION"),
            Map.entry("caution", "CAUTION"));

    private final String file;
    private final Findings findings;
    private final StringBuilder target = new StringBuilder();
    private final Deque<Integer> notes = new ArrayDeque<>();
    private String fence = "";
    private boolean indentedNote;

    private Dialect(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    static String translated(String text, String file, Findings findings) {
        Dialect dialect = new Dialect(file, findings);
        text.lines().forEach(dialect::line);
        return dialect.target.toString();
    }

    private void line(String line) {
        Matcher fenceSign = FENCE.matcher(line);
        if (fenceSign.matches()) {
            String sign = fenceSign.group(1);
            if (fence.isEmpty()) {
                fence = sign;
            } else if (sign.startsWith(fence)) {
                fence = "";
            }
            write(line);
        } else if (!fence.isEmpty()) {
            write(line);
        } else if (!isNoteSign(line)) {
            write(line.contains("{") ? withoutTemplateTags(line) : line);
        }
    }

    private boolean isNoteSign(String line) {
        Matcher ends = NOTE_ENDS.matcher(line);
        if (ends.matches() && !notes.isEmpty()) {
            notes.pop();
            write("");
            return true;
        }
        Matcher begins = NOTE_BEGINS.matcher(line);
        if (begins.matches()) {
            note(begins.group(2), begins.group(3) == null ? begins.group(4) : begins.group(3));
            notes.push(begins.group(1).length());
            return true;
        }
        Matcher indented = INDENTED_NOTE.matcher(line);
        if (indented.matches()) {
            note(indented.group(1), indented.group(2));
            indentedNote = true;
            return true;
        }
        return false;
    }

    private void note(String kind, @Nullable String title) {
        write("");
        target.append("> ".repeat(notes.size()))
                .append("> [!")
                .append(ALERTS.getOrDefault(kind.toLowerCase(Locale.ROOT), "NOTE"))
                .append("]\n");
        if (title != null && !title.isBlank()) {
            target.append("> ".repeat(notes.size()))
                    .append("> **")
                    .append(title.strip())
                    .append("**\n");
            target.append("> ".repeat(notes.size())).append(">\n");
        }
    }

    private void write(String line) {
        String written = line;
        if (indentedNote) {
            indentedNote = line.isBlank() || line.startsWith("    ") || line.startsWith("\t");
            written = indentedNote ? line.replaceFirst("^(    |\t)", "") : "\n" + line;
        }
        String quotation = "> ".repeat(notes.size() + (indentedNote ? 1 : 0));
        target.append((quotation + written).stripTrailing()).append(line.endsWith("  ") ? "  \n" : "\n");
    }

    private String withoutTemplateTags(String line) {
        StringBuilder kept = new StringBuilder();
        int done = 0;
        Matcher code = CODE_SPAN.matcher(line);
        while (code.find()) {
            kept.append(cleared(line.substring(done, code.start()))).append(code.group());
            done = code.end();
        }
        return kept.append(cleared(line.substring(done))).toString();
    }

    private String cleared(String part) {
        String referring = REFERENCE
                .matcher(part)
                .replaceAll(
                        found -> Matcher.quoteReplacement(found.group(1) == null ? found.group(2) : found.group(1)));
        return TEMPLATE_TAG.matcher(referring).replaceAll(found -> {
            findings.problem(file, Kind.SHORTCODE, found.group());
            return "";
        });
    }
}
