package org.commonweave.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonweave.base.Numbered;
import org.commonweave.base.Viewer;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.base.ui.PublicPages;
import org.commonweave.content.ContentLists;
import org.commonweave.content.PathStamp;
import org.commonweave.site.Site;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/// `/robots.txt`, and `/sitemap.xml` with its parts `/sitemap-{n}.xml`, as <https://www.sitemaps.org/protocol.html> has
/// them.
@Component
class SitemapPages implements PublicPages {

    private static final Pattern PART = Pattern.compile("/sitemap-(\\d{1,6})\\.xml");
    private static final String XML = "application/xml";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    private static final List<String> LISTS =
            List.of("/", "/wiki", "/groups", "/groups/unanswered", "/stories", "/tags", "/places");

    private final ContentLists lists;
    private final Site site;

    SitemapPages(ContentLists lists, Site site) {
        this.lists = lists;
        this.site = site;
    }

    @Override
    public Optional<PageAnswer> find(PageRequest request) {
        return switch (request.path()) {
            case "/robots.txt" -> Optional.of(new PageAnswer.Document("text/plain", robots()));
            case "/sitemap.xml" -> Optional.of(new PageAnswer.Document(XML, index()));
            default -> part(request.path());
        };
    }

    private String robots() {
        return "User-agent: *\n"
                + "Disallow: /search\n"
                + "Disallow: /sign-in\n"
                + "Disallow: /wiki/new\n"
                + "Disallow: /groups/new\n"
                + "Disallow: /discussions/\n"
                + "Disallow: /replies/new\n"
                + "Disallow: /stories/new\n"
                + "Disallow: /stories/preview/\n"
                + "Disallow: /oembed\n\n"
                + "Sitemap: "
                + site.address("/sitemap.xml") + "\n";
    }

    private String index() {
        return IntStream.rangeClosed(1, lists.paths(Viewer.VISITOR, 1).pages())
                .mapToObj(part -> "<sitemap><loc>" + site.address("/sitemap-" + part + ".xml") + "</loc></sitemap>\n")
                .collect(Collectors.joining("", HEAD + "<sitemapindex" + SPACE, "</sitemapindex>\n"));
    }

    private Optional<PageAnswer> part(String path) {
        Matcher part = PART.matcher(path);
        if (!part.matches() || Integer.parseInt(part.group(1)) < 1) {
            return Optional.empty();
        }
        int number = Integer.parseInt(part.group(1));
        Numbered<PathStamp> paths = lists.paths(Viewer.VISITOR, number);
        return paths.number() == number
                ? Optional.of(new PageAnswer.Document(XML, addresses(paths)))
                : Optional.empty();
    }

    /// The first part names the lists too, so that it holds an address even in an empty commons.
    private String addresses(Numbered<PathStamp> paths) {
        Stream<String> lists =
                paths.hasPrevious() ? Stream.empty() : LISTS.stream().map(path -> entry(path, ""));
        Stream<String> items =
                paths.items().stream().map(item -> entry(item.path(), "<lastmod>" + item.updatedAt() + "</lastmod>"));
        return Stream.concat(lists, items).collect(Collectors.joining("", HEAD + "<urlset" + SPACE, "</urlset>\n"));
    }

    private String entry(String path, String changed) {
        return "<url><loc>" + HtmlUtils.htmlEscape(site.address(path), "UTF-8") + "</loc>" + changed + "</url>\n";
    }
}
