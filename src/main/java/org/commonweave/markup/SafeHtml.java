package org.commonweave.markup;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// The second line of defence: lets through exactly the elements, attributes and values that rendering produces, so
/// that a mistake in the first line cannot reach a reader.
final class SafeHtml {

    private static final String[] HEADINGS = {"h2", "h3", "h4", "h5", "h6"};

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "blockquote", "pre", "code", "em", "strong", "del", "sup", "ul", "ol", "li")
            .allowElements(
                    "table", "thead", "tbody", "tr", "th", "td", "div", "aside", "section", "figure", "figcaption")
            .allowElements(HEADINGS)
            .allowElements("a", "img", "input")
            .allowUrlProtocols("http", "https", "mailto", "tel")
            .allowAttributes("href", "title", "data-path")
            .onElements("a")
            .allowAttributes("src", "alt", "title")
            .onElements("img")
            .allowAttributes("loading")
            .matching(true, "lazy")
            .onElements("img")
            .allowAttributes("decoding")
            .matching(true, "async")
            .onElements("img")
            .allowAttributes("rel")
            .matching(true, "noopener nofollow ugc")
            .onElements("a")
            .allowAttributes("data-embed")
            .matching(Pattern.compile("(https?:/)?/[^\\s\"'<>]*"))
            .onElements("figure")
            .allowAttributes("start")
            .matching(Pattern.compile("\\d{1,9}"))
            .onElements("ol")
            .allowAttributes("type")
            .matching(true, "checkbox")
            .onElements("input")
            .allowAttributes("checked", "disabled")
            .matching(true, "")
            .onElements("input")
            .allowAttributes("id")
            .matching(Pattern.compile("[\\p{L}\\p{M}\\p{N}_-]+"))
            .onElements(HEADINGS)
            .allowAttributes("id")
            .matching(Pattern.compile("fn-\\d+"))
            .onElements("li")
            .allowAttributes("id")
            .matching(Pattern.compile("fnref-\\d+(-\\d+)?"))
            .onElements("a")
            .allowAttributes("aria-label")
            .onElements("a", "div", "section", "input")
            .allowAttributes("role")
            .matching(true, "region")
            .onElements("div")
            .allowAttributes("role")
            .matching(true, "doc-endnotes")
            .onElements("section")
            .allowAttributes("tabindex")
            .matching(true, "0")
            .onElements("div", "pre")
            .allowAttributes("scope")
            .matching(true, "col")
            .onElements("th")
            .allowAttributes("class")
            .matching(Pattern.compile("alert alert-[a-z]+"))
            .onElements("aside")
            .allowAttributes("class")
            .matching(true, "alert-title")
            .onElements("p")
            .allowAttributes("class")
            .matching(true, "heading-link", "tag", "mention", "footnote-backref")
            .onElements("a")
            .allowAttributes("class")
            .matching(Pattern.compile("language-[\\w+#.-]{1,30}"))
            .onElements("code")
            .allowAttributes("class")
            .matching(true, "table-scroll")
            .onElements("div")
            .allowAttributes("class")
            .matching(true, "video-card")
            .onElements("figure")
            .allowAttributes("class")
            .matching(true, "footnotes")
            .onElements("section")
            .allowAttributes("class")
            .matching(true, "footnote-ref")
            .onElements("sup")
            .allowAttributes("class")
            .matching(true, "task")
            .onElements("li")
            .allowAttributes("class")
            .matching(Pattern.compile("align-(left|center|right)"))
            .onElements("th", "td")
            .toFactory();

    private SafeHtml() {}

    static String of(String rendered) {
        return POLICY.sanitize(rendered);
    }
}
