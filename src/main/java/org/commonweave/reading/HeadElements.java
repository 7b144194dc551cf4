package org.commonweave.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import org.commonweave.base.ui.PageHead;
import org.commonweave.site.Site;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/// What a page tells browsers, search engines and programs that make previews, as HTML for its head.
@Component
public class HeadElements {

    private final Site site;
    private final JsonMapper json;

    HeadElements(Site site, JsonMapper json) {
        this.site = site;
        this.json = json;
    }

    /// The elements of a page that is nothing but HTML.
    String of(PageHead head) {
        StringBuilder html = new StringBuilder();
        html.append("<meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .append("<title>")
                .append(escaped(title(head)))
                .append("</title>")
                .append("<link rel=\"stylesheet\" href=\"/styles/commonweave.css\">")
                .append("<link rel=\"stylesheet\" href=\"/styles/prose.css\">")
                .append(
                        "<link rel=\"preload\" href=\"/fonts/literata-latin.woff2\" as=\"font\" type=\"font/woff2\" crossorigin>")
                .append("<script type=\"module\" src=\"/js/suggest.js\"></script>")
                .append("<script type=\"module\" src=\"/js/video-card.js\"></script>");
        return html.append(icons()).append(about(head)).toString();
    }

    /// The signs by which browsers and phones show the site. Where none is named, browsers ask for one that is not there.
    public String icons() {
        StringBuilder html = new StringBuilder();
        link(html, "icon", "/images/favicon.svg", "image/svg+xml", "");
        link(html, "apple-touch-icon", "/images/touch-icon.png", "", "");
        return html.toString();
    }

    /// The elements about the page's content alone, for a document that brings the others itself.
    public String about(PageHead head) {
        StringBuilder html = new StringBuilder();
        if (!head.indexed()) {
            meta(html, "name", "robots", "noindex");
        }
        meta(html, "name", "description", head.description());
        link(html, "canonical", site.address(head.path()), "", "");
        meta(html, "property", "og:title", head.title());
        meta(html, "property", "og:description", head.description());
        meta(html, "property", "og:type", head.lastModified() == null ? "website" : "article");
        meta(html, "property", "og:url", site.address(head.path()));
        meta(html, "property", "og:site_name", site.name());
        head.alternates()
                .forEach(
                        other -> link(html, "alternate", site.address(other.path()), other.mediaType(), other.title()));
        if (!head.structured().isEmpty()) {
            html.append("<script type=\"application/ld+json\">")
                    .append(structured(head))
                    .append("</script>");
        }
        return html.toString();
    }

    /// The whole title, as the tab shows it.
    public String title(PageHead head) {
        return head.title().isEmpty() ? site.name() : head.title() + " · " + site.name();
    }

    private String structured(PageHead head) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("url", site.address(head.path()));
        data.putAll(head.structured());
        return json.writeValueAsString(data).replace("<", "\\u003c");
    }

    private static void meta(StringBuilder html, String attribute, String name, String content) {
        if (!content.isEmpty()) {
            html.append("<meta ")
                    .append(attribute)
                    .append("=\"")
                    .append(name)
                    .append("\" content=\"")
                    .append(escaped(content))
                    .append("\">");
        }
    }

    private static void link(StringBuilder html, String relation, String address, String type, String title) {
        html.append("<link rel=\"")
                .append(relation)
                .append("\" href=\"")
                .append(escaped(address))
                .append('"');
        if (!type.isEmpty()) {
            html.append(" type=\"").append(type).append('"');
        }
        if (!title.isEmpty()) {
            html.append(" title=\"").append(escaped(title)).append('"');
        }
        html.append('>');
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
