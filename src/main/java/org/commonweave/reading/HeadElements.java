package org.commonweave.reading;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonweave.base.ui.PageHead;
import org.commonweave.site.Site;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/// What a page tells browsers, search engines and programs that make previews, as HTML for its head.
@Component
public class HeadElements {

    /// What every page needs besides its styles: the fonts of its first lines at once, the scripts when there is time.
    private static final String FOR_EVERY_PAGE = """
            <meta name="color-scheme" content="light dark">
            <meta name="theme-color" content="#1f4d3a">
            <link rel="preload" href="/fonts/literata-latin.woff2" as="font" type="font/woff2" crossorigin>
            <link rel="preload" href="/fonts/hanken-grotesk-latin.woff2" as="font" type="font/woff2" crossorigin>
            <link rel="icon" href="/images/favicon.svg" type="image/svg+xml">
            <link rel="apple-touch-icon" href="/images/touch-icon.png">
            <script type="module" src="/js/menus.js"></script>
            <script type="module" src="/js/suggest.js"></script>
            <script type="module" src="/js/video-card.js"></script>
            """;

    /// Programs that make previews do not take drawings in SVG.
    private static final String SITE_PICTURE = "/images/touch-icon.png";

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
                .append("<link rel=\"stylesheet\" href=\"/styles/prose.css\">");
        return html.append(forEveryPage()).append(about(head)).toString();
    }

    /// The elements that every page needs, for a document that brings its title and styles itself.
    public String forEveryPage() {
        return FOR_EVERY_PAGE;
    }

    /// The elements about the page's content alone.
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
        meta(html, "property", "og:image", picture(head));
        head.alternates()
                .forEach(
                        other -> link(html, "alternate", site.address(other.path()), other.mediaType(), other.title()));
        if (head.lastModified() != null) {
            String embed = "/oembed?url=" + UriUtils.encode(site.address(head.pathAlone()), StandardCharsets.UTF_8);
            link(html, "alternate", site.address(embed), "application/json+oembed", head.title());
        }
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

    private String picture(PageHead head) {
        if (head.picture().isEmpty()) {
            return site.address(SITE_PICTURE);
        }
        return head.picture().startsWith("/") && !head.picture().startsWith("//")
                ? site.address(head.picture())
                : head.picture();
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
