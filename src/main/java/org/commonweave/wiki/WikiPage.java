package org.commonweave.wiki;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.commonweave.content.Content;
import org.jspecify.annotations.Nullable;

/// A how-to page. Its address follows its title; it may stand below another page.
@Entity
@Table(name = "wiki_pages")
@DiscriminatorValue(WikiPage.KIND)
class WikiPage extends Content {

    static final String KIND = NewPage.KIND;

    /// Folders nested deeper than this are a mistake, or a loop.
    private static final int MAX_DEPTH = 20;

    @Nullable
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private WikiPage parent;

    protected WikiPage() {}

    WikiPage(String path, @Nullable WikiPage parent) {
        super(KIND, path);
        this.parent = parent;
    }

    @Override
    protected String pathFor(String newTitle) {
        return WikiPath.of(newTitle).equals(WikiPath.of(title())) ? path() : WikiPath.of(newTitle);
    }

    /// The pages above this one, the topmost first.
    List<WikiPage> ancestors() {
        List<WikiPage> above = new ArrayList<>();
        for (WikiPage page = parent; page != null && above.size() < MAX_DEPTH; page = page.parent()) {
            above.addFirst(page);
        }
        return List.copyOf(above);
    }

    /// Asked as a method, because a page that is not loaded yet has no fields.
    @Nullable
    WikiPage parent() {
        return parent;
    }
}
