package org.commonweave.transfer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonweave.transfer.Problem.Kind;
import org.commonweave.transfer.TemplateTag.Use;
import org.jspecify.annotations.Nullable;

/// Translates what only certain site generators understand: `:::` and `!!!` notes become alerts, tags of templates that
/// stand for something pages have become that, and the others are taken out and told. Program code stays as it is.
final class Dialect {

    private static final Pattern FENCE = Pattern.compile("^ {0,3}(?:> ?)*(`{3,}|~{3,}).*");
    private static final Pattern BOX_BEGINS =
            Pattern.compile("^ {0,3}(:{2,}) ?\\{?([a-zA-Z][\\w-]*)}?\\s*(?:\\[(.*)]|(.*))$");
    private static final Pattern BOX_ENDS = Pattern.compile("^ {0,3}:{2,}\\s*$");
    private static final Pattern INDENTED_BOX =
            Pattern.compile("^(!!!|\\?\\?\\?\\+?|===) ?([a-z]*)(?:\\s*\"(.*)\")?\\s*$");
    private static final Pattern REFERENCE =
            Pattern.compile("\\{\\{[<%]\\s*(?:rel)?ref\\s+\"?([^\">%]+?)\"?\\s*[%>]}}|\\{%\\s*link\\s+(\\S+)\\s*%}");
    private static final Pattern TEMPLATE_TAG =
            Pattern.compile("\\{\\{[<%].*?[%>]}}|\\{%.*?%}|\\{:.*?}|\\{\\{\\s*\\$frontmatter.*?}}");
    private static final Pattern COMMENT = Pattern.compile("\\{/\\*.*?\\*/}");
    private static final Pattern HEADING_ID = Pattern.compile("^(#{1,6} .*?)\\s*\\{#[^}]*}\\s*$");
    private static final Pattern CODE_SPAN = Pattern.compile("(`+)(?!`).*?(?<!`)\\1(?!`)");

    private static final Map<String, String> ALERTS = Map.ofEntries(
            Map.entry("note", "NOTE"),
            Map.entry("info", "NOTE"),
            Map.entry("abstract", "NOTE"),
            Map.entry("summary", "NOTE"),
            Map.entry("example", "NOTE"),
            Map.entry("quote", "NOTE"),
            Map.entry("question", "NOTE"),
            Map.entry("notice", "NOTE"),
            Map.entry("callout", "NOTE"),
            Map.entry("seealso", "NOTE"),
            Map.entry("tip", "TIP"),
            Map.entry("hint", "TIP"),
            Map.entry("success", "TIP"),
            Map.entry("important", "IMPORTANT"),
            Map.entry("warning", "WARNING"),
            Map.entry("attention", "WARNING"),
            Map.entry("danger", "CAUTION"),
            Map.entry("error", "CAUTION"),
            Map.entry("failure", "CAUTION"),
            Map.entry("bug", "CAUTION"),
            Map.entry("caution", "CAUTION"));

    /// Something that begins on one line and ends on a later one.
    ///
    /// @param isAlert whether what is inside is set apart
    /// @param tag the template tag that has to end it; `null` for colons
    private record Box(boolean isAlert, @Nullable String tag) {}

    private final String text;
    private final String file;
    private final Findings findings;
    private final StringBuilder target = new StringBuilder();
    private final Deque<Box> boxes = new ArrayDeque<>();
    private String fence = "";
    private @Nullable String codeTag;
    private boolean isCodeBegun;
    private boolean isIndented;
    private boolean isIndentedAlert;
    private boolean isComment;

    private Dialect(String text, String file, Findings findings) {
        this.text = text;
        this.file = file;
        this.findings = findings;
    }

    static String translated(String text, String file, Findings findings) {
        Dialect dialect = new Dialect(text, file, findings);
        text.lines().forEach(dialect::line);
        return dialect.target.toString();
    }

    private void line(String line) {
        if (codeTag != null) {
            codeOfTag(line, codeTag);
            return;
        }
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
        } else if (!isComment(line) && !isBoxSign(line) && !isTagSign(line)) {
            write(line.contains("{") ? withoutTemplateTags(line) : line);
        }
    }

    /// Comments of one or several whole lines, as in MDX, whatever stands in them.
    private boolean isComment(String line) {
        boolean ends = line.stripTrailing().endsWith("*/}");
        boolean begins = line.startsWith("{/*") && (ends || !line.contains("*/}"));
        boolean was = isComment;
        isComment = (was || begins) && !ends;
        return was || begins;
    }

    private boolean isBoxSign(String line) {
        if (BOX_ENDS.matcher(line).matches() && !boxes.isEmpty() && boxes.peek().tag() == null) {
            endBox();
            return true;
        }
        Matcher begins = BOX_BEGINS.matcher(line);
        if (begins.matches() && (begins.group(1).length() > 2 || isAlert(begins.group(2)))) {
            box(begins.group(2), begins.group(3) == null ? begins.group(4) : begins.group(3), null);
            return true;
        }
        Matcher indented = INDENTED_BOX.matcher(line);
        if (indented.matches() && (!indented.group(1).equals("===") || indented.group(3) != null)) {
            isIndentedAlert = !indented.group(1).equals("===");
            head(indented.group(2), indented.group(3), isIndentedAlert);
            isIndented = true;
            return true;
        }
        return false;
    }

    private boolean isTagSign(String line) {
        Optional<TemplateTag> found = TemplateTag.alone(line);
        if (found.isEmpty()) {
            return false;
        }
        TemplateTag tag = found.get();
        Box open = boxes.peek();
        if (tag.isClosing() && open != null && tag.name().equals(open.tag())) {
            endBox();
            return true;
        }
        boolean isPair = !tag.isClosing() && text.contains("/" + tag.name());
        if (isPair && tag.use() == Use.CODE) {
            codeTag = tag.name();
            isCodeBegun = false;
            return true;
        }
        if (isPair && isAlert(tag.name())) {
            box(tag.name(), tag.value("title"), tag.name());
            return true;
        }
        Optional<String> written = tag.written();
        written.ifPresent(this::write);
        return written.isPresent();
    }

    /// What stands between two tags for program code, which often has no fence of its own.
    private void codeOfTag(String line, String name) {
        boolean isEnd = TemplateTag.alone(line)
                .filter(tag -> tag.isClosing() && tag.name().equals(name))
                .isPresent();
        if (isEnd) {
            codeTag = null;
            if (isCodeBegun) {
                write("```");
            }
        } else if (isCodeBegun) {
            write(line);
        } else if (FENCE.matcher(line).matches()) {
            codeTag = null;
            line(line);
        } else if (!line.isBlank()) {
            isCodeBegun = true;
            write("```");
            write(line);
        }
    }

    static boolean isAlert(String kind) {
        return ALERTS.containsKey(kind.toLowerCase(Locale.ROOT));
    }

    private void box(String kind, @Nullable String title, @Nullable String tag) {
        head(kind, title, isAlert(kind));
        boxes.push(new Box(isAlert(kind), tag));
    }

    private void endBox() {
        boxes.pop();
        write("");
    }

    private void head(String kind, @Nullable String title, boolean isAlert) {
        write("");
        String quotation = quotation();
        if (isAlert) {
            target.append(quotation)
                    .append("> [!")
                    .append(ALERTS.getOrDefault(kind.toLowerCase(Locale.ROOT), "NOTE"))
                    .append("]\n");
        }
        if (title != null && !title.isBlank()) {
            String inner = isAlert ? quotation + "> " : quotation;
            target.append(inner).append("**").append(title.strip()).append("**\n");
            target.append(inner.stripTrailing()).append('\n');
        }
    }

    private String quotation() {
        return "> ".repeat((int) boxes.stream().filter(Box::isAlert).count());
    }

    private void write(String line) {
        String written = line;
        if (isIndented) {
            isIndented = line.isBlank() || line.startsWith("    ") || line.startsWith("\t");
            written = isIndented ? line.replaceFirst("^(    |\t)", "") : "\n" + line;
        }
        String quotation = quotation() + (isIndented && isIndentedAlert ? "> " : "");
        target.append((quotation + written).stripTrailing()).append(line.endsWith("  ") ? "  \n" : "\n");
    }

    private String withoutTemplateTags(String line) {
        String plain = HEADING_ID.matcher(line).replaceFirst("$1");
        StringBuilder kept = new StringBuilder();
        int done = 0;
        Matcher code = CODE_SPAN.matcher(plain);
        while (code.find()) {
            kept.append(cleared(plain.substring(done, code.start()))).append(code.group());
            done = code.end();
        }
        return kept.append(cleared(plain.substring(done))).toString();
    }

    private String cleared(String part) {
        String referring = REFERENCE
                .matcher(COMMENT.matcher(part).replaceAll(""))
                .replaceAll(
                        found -> Matcher.quoteReplacement(found.group(1) == null ? found.group(2) : found.group(1)));
        return TEMPLATE_TAG.matcher(referring).replaceAll(found -> {
            Optional<String> written = TemplateTag.alone(found.group()).flatMap(TemplateTag::written);
            if (written.isEmpty()) {
                findings.problem(file, Kind.SHORTCODE, found.group());
            }
            return Matcher.quoteReplacement(written.orElse(""));
        });
    }
}
