package org.commonweave.markup;

import java.util.List;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// The second line of defence: lets through exactly the elements, attributes and values that rendering produces, so
/// that a mistake in the first line cannot reach a reader.
final class SafeHtml {

    private static final List<String> ELEMENTS = words("""
        h2 h3 h4 h5 h6 p br hr blockquote pre code ul ol li table thead tbody tr th td em strong del sup a img input
        div aside section figure figcaption details summary\
        """);

    private static final List<Rule> RULES = List.of(
            new Rule("a", "href title data-path aria-label", ".*"),
            new Rule("a", "rel", "noopener nofollow ugc"),
            new Rule("a", "id", "fnref-\\d+(-\\d+)?"),
            new Rule("a", "class", "heading-link|picture-link|tag|mention|footnote-backref"),
            new Rule("img", "src alt title", ".*"),
            new Rule("img", "width height", "[1-9]\\d{0,4}"),
            new Rule("img", "srcset", "(/files/[0-9a-f]{64}/[\\w./-]+ \\d{1,5}w( , )?)+"),
            new Rule("img", "sizes", "[()\\w:,. -]+"),
            new Rule("img", "loading", "lazy"),
            new Rule("img", "decoding", "async"),
            new Rule("figure", "class", "video-card"),
            new Rule("figure", "data-embed", "(https?:/)?/[^\\s\"'<>]*"),
            new Rule("h2 h3 h4 h5 h6", "id", "[\\p{L}\\p{M}\\p{N}_-]+"),
            new Rule("code", "class", "language-[\\p{L}\\p{N}_+#.-]{1,30}"),
            new Rule("pre", "tabindex", "0"),
            new Rule("ol", "start", "\\d{1,9}"),
            new Rule("li", "class", "task"),
            new Rule("li", "id", "fn-\\d+"),
            new Rule("input", "type", "checkbox"),
            new Rule("input", "checked disabled", ""),
            new Rule("input", "aria-label", ".*"),
            new Rule("th", "scope", "col"),
            new Rule("th td", "class", "align-(left|center|right)"),
            new Rule("div", "class", "table-scroll"),
            new Rule("div", "role", "region"),
            new Rule("div", "tabindex", "0"),
            new Rule("div", "aria-label", ".*"),
            new Rule("aside", "class", "alert alert-[a-z]+"),
            new Rule("aside", "role", "note"),
            new Rule("p", "class", "alert-title"),
            new Rule("details", "class", "folded"),
            new Rule("section", "class", "footnotes"),
            new Rule("section", "role", "doc-endnotes"),
            new Rule("section", "aria-label", ".*"),
            new Rule("sup", "class", "footnote-ref"));

    private static final PolicyFactory POLICY = policy();

    private SafeHtml() {}

    static String of(String rendered) {
        return POLICY.sanitize(rendered);
    }

    private static PolicyFactory policy() {
        var policy = new HtmlPolicyBuilder()
                .allowElements(ELEMENTS.toArray(String[]::new))
                .allowUrlProtocols("http", "https", "mailto", "tel");
        for (var rule : RULES) {
            policy.allowAttributes(words(rule.attributes).toArray(String[]::new))
                    .matching(Pattern.compile(rule.values, Pattern.DOTALL))
                    .onElements(words(rule.elements).toArray(String[]::new));
        }
        return policy.toFactory();
    }

    private static List<String> words(String separatedByBlanks) {
        return List.of(separatedByBlanks.split("\\s", -1));
    }

    /// Which values some attributes may have on some elements; addresses are looked at in any case.
    ///
    /// @param values a regular expression for the whole value
    private record Rule(String elements, String attributes, String values) {}
}
