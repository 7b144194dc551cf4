package org.commonweave.content.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.base.ui.PublicPages;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentReading;
import org.commonweave.content.Lookup;
import org.commonweave.content.file.LeadPictureService;
import org.commonweave.content.file.PictureSizes;
import org.commonweave.site.Site;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/// `/oembed?url=`: what other sites show in the place of an address of this commons, <https://oembed.com>.
@Component
class EmbedPages implements PublicPages {

    private static final String PATH = "/oembed";

    /// As wide as the text of a page elsewhere, unless it asks for less. In CSS pixels.
    private static final int WIDTH = 600;

    private static final int HEIGHT = 200;

    private final ContentReading reading;
    private final LeadPictureService pictures;
    private final PictureSizes sizes;
    private final Site site;
    private final JsonMapper json;

    EmbedPages(ContentReading reading, LeadPictureService pictures, PictureSizes sizes, Site site, JsonMapper json) {
        this.reading = reading;
        this.pictures = pictures;
        this.sizes = sizes;
        this.site = site;
        this.json = json;
    }

    @Override
    public Optional<PageAnswer> find(PageRequest request) {
        return request.path().equals(PATH)
                        && request.parameter("format").orElse("json").equals("json")
                ? request.parameter("url").flatMap(this::path).flatMap(path -> answer(path, request))
                : Optional.empty();
    }

    private Optional<String> path(String address) {
        return Optional.of(address)
                .filter(whole -> whole.startsWith(site.baseUrl() + "/"))
                .map(whole -> whole.substring(site.baseUrl().length()).split("[?#]", 2)[0]);
    }

    private Optional<PageAnswer> answer(String path, PageRequest request) {
        return switch (reading.at(path, request.viewer())) {
            case Lookup.Found(ContentDetails content) -> Optional.of(document(content, request));
            case Lookup.Moved(String now) -> answer(now, request);
            case Lookup.Removed _, Lookup.Gone _, Lookup.Unknown _ -> Optional.empty();
        };
    }

    private PageAnswer document(ContentDetails content, PageRequest request) {
        Map<String, Object> embed = new LinkedHashMap<>();
        embed.put("version", "1.0");
        embed.put("type", "rich");
        embed.put("title", content.ref().title());
        embed.put("author_name", content.author().name());
        embed.put("author_url", site.address(content.author().path()));
        embed.put("provider_name", site.name());
        embed.put("provider_url", site.address("/"));
        embed.put("html", quotation(content));
        embed.put("width", Math.min(WIDTH, request.number("maxwidth").orElse(WIDTH)));
        embed.put("height", Math.min(HEIGHT, request.number("maxheight").orElse(HEIGHT)));
        thumbnail(content, embed);
        return new PageAnswer.Document("application/json", json.writeValueAsString(embed));
    }

    /// The standard wants to know how large it is, which is so only of pictures that are kept here.
    private void thumbnail(ContentDetails content, Map<String, Object> embed) {
        String path = pictures.of(content.ref().id())
                .map(picture -> picture.file().path())
                .orElse(content.picture());
        sizes.size(path).ifPresent(size -> {
            embed.put("thumbnail_url", site.address(path));
            embed.put("thumbnail_width", size.width());
            embed.put("thumbnail_height", size.height());
        });
    }

    private String quotation(ContentDetails content) {
        return "<blockquote><p>" + HtmlUtils.htmlEscape(content.teaser(), "UTF-8") + "</p><p><a href=\""
                + HtmlUtils.htmlEscape(site.address(content.ref().path()), "UTF-8") + "\">"
                + HtmlUtils.htmlEscape(content.ref().title(), "UTF-8") + "</a></p></blockquote>";
    }
}
