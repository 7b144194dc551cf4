package org.commonweave.transfer;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A tag of a site generator's templates, such as `{{< figure src="seeds.png" >}}`.
///
/// @param parameters as written
record TemplateTag(String name, String parameters, boolean isClosing) {

    /// What a tag stands for.
    enum Use {
        PICTURE,
        VIDEO,
        /// Program code until its closing tag.
        CODE,
        UNKNOWN
    }

    private static final Pattern ALONE =
            Pattern.compile("^\\s*\\{\\{[<%]\\s*(/?)\\s*([a-zA-Z][\\w-]*)\\s*(.*?)\\s*/?[%>]}}\\s*$");
    private static final Pattern FIRST = Pattern.compile("^[\"`]?([^\"`\\s]+)");

    private static final Map<String, Use> USES = Map.ofEntries(
            Map.entry("figure", Use.PICTURE),
            Map.entry("img", Use.PICTURE),
            Map.entry("image", Use.PICTURE),
            Map.entry("imgproc", Use.PICTURE),
            Map.entry("youtube", Use.VIDEO),
            Map.entry("vimeo", Use.VIDEO),
            Map.entry("code", Use.CODE),
            Map.entry("code-toggle", Use.CODE),
            Map.entry("codeblock", Use.CODE),
            Map.entry("highlight", Use.CODE),
            Map.entry("output", Use.CODE));

    /// The tag that a text consists of.
    static Optional<TemplateTag> alone(String text) {
        Matcher found = ALONE.matcher(text);
        return found.matches()
                ? Optional.of(new TemplateTag(
                        found.group(2).toLowerCase(Locale.ROOT),
                        found.group(3),
                        !found.group(1).isEmpty()))
                : Optional.empty();
    }

    Use use() {
        return USES.getOrDefault(name, Use.UNKNOWN);
    }

    /// The same in the form that pages are written in, if there is one.
    Optional<String> written() {
        if (isClosing) {
            return Optional.empty();
        }
        return switch (use()) {
            case PICTURE -> address("src").map(source -> "![" + words() + "](" + source.replace(" ", "%20") + ")");
            case VIDEO -> address("id").map(this::video);
            case CODE, UNKNOWN -> Optional.empty();
        };
    }

    private String video(String id) {
        return (name.equals("vimeo") ? "https://vimeo.com/" : "https://www.youtube.com/watch?v=") + id;
    }

    private Optional<String> address(String parameter) {
        String named = value(parameter);
        if (named != null || parameters.contains("=")) {
            return Optional.ofNullable(named);
        }
        Matcher first = FIRST.matcher(parameters);
        return first.find() ? Optional.of(first.group(1)) : Optional.empty();
    }

    private String words() {
        return Optional.ofNullable(value("alt"))
                .or(() -> Optional.ofNullable(value("caption")))
                .or(() -> Optional.ofNullable(value("title")))
                .orElse("")
                .replaceAll("[\\[\\]]", "");
    }

    @Nullable
    String value(String parameter) {
        Matcher found = Pattern.compile("\\b" + parameter + "\\s*=\\s*(?:\"([^\"]*)\"|(\\S+))")
                .matcher(parameters);
        if (!found.find()) {
            return null;
        }
        return found.group(1) == null ? found.group(2) : found.group(1);
    }
}
