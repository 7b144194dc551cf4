package org.commonweave.api.tag;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.commonweave.api.ApiEndpoint;
import org.commonweave.api.ApiPath;
import org.commonweave.api.ItemRow;
import org.commonweave.api.Listing;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Numbered;
import org.commonweave.base.PageChoice;
import org.commonweave.content.ContentLists;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.TagCount;
import org.commonweave.site.Site;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Tags, and what carries them.
@ApiEndpoint(ApiPath.ROOT + "/tags")
@AnonymousAllowed
class TagEndpoint {

    private final ContentLists lists;
    private final ItemRow.Maker rows;
    private final CurrentViewer current;
    private final Site site;

    TagEndpoint(ContentLists lists, ItemRow.Maker rows, CurrentViewer current, Site site) {
        this.lists = lists;
        this.rows = rows;
        this.current = current;
        this.site = site;
    }

    /// A tag and how often it is used.
    ///
    /// @param url where people read what carries it
    /// @param self where programs find what carries it
    record TagRow(String slug, String name, long items, String url, String self) {

        static TagRow of(TagCount count, Site site) {
            String path = count.tag().path();
            return new TagRow(
                    count.tag().slug(), count.tag().name(), count.items(), site.address(path), ApiPath.of(path));
        }
    }

    @GetMapping
    public ResponseEntity<Listing<TagRow>> list(PageChoice page, HttpServletRequest request) {
        return Listing.answer(
                part(lists.tags(current.viewer()), page),
                counts -> counts.stream().map(count -> TagRow.of(count, site)).toList(),
                request);
    }

    @GetMapping("/{slug}")
    public ResponseEntity<Listing<ItemRow>> items(
            @PathVariable String slug, PageChoice page, HttpServletRequest request) {
        var items = lists.tagged(slug, current.viewer(), page);
        if (items.total() == 0) {
            throw new ContentMissing();
        }
        return Listing.answer(items, rows::rows, request);
    }

    private static Numbered<TagCount> part(List<TagCount> all, PageChoice page) {
        long before = (page.number() - 1L) * page.size();
        return new Numbered<>(
                all.stream().skip(before).limit(page.size()).toList(), page.number(), page.size(), all.size());
    }
}
