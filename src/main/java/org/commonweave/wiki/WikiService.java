package org.commonweave.wiki;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonweave.base.Numbered;
import org.commonweave.base.PageChoice;
import org.commonweave.base.Viewer;
import org.commonweave.content.AccessPolicy;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentEdit;
import org.commonweave.content.ContentLists;
import org.commonweave.content.ContentReading;
import org.commonweave.content.ContentRef;
import org.commonweave.content.ContentSummary;
import org.commonweave.content.ContentWriting;
import org.commonweave.content.Lookup;
import org.commonweave.content.Saved;
import org.commonweave.content.WritingHelp;
import org.commonweave.link.LinkGraph;
import org.commonweave.markup.WantedLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Starting, changing and reading pages.
@Service
public class WikiService {

    private final WikiPages pages;
    private final ContentWriting writing;
    private final ContentReading reading;
    private final ContentLists lists;
    private final LinkGraph links;
    private final AccessPolicy policy;
    private final WritingHelp help;

    WikiService(
            WikiPages pages,
            ContentWriting writing,
            ContentReading reading,
            ContentLists lists,
            LinkGraph links,
            AccessPolicy policy,
            WritingHelp help) {
        this.pages = pages;
        this.writing = writing;
        this.reading = reading;
        this.lists = lists;
        this.links = links;
        this.policy = policy;
        this.help = help;
    }

    /// Starts a page. Throws [org.commonweave.content.PathTaken] if there is one by that title already.
    @Transactional
    public Saved start(Viewer viewer, NewPage page) {
        String path = page.slug() == null ? WikiPath.of(page.text().text().title()) : WikiPath.PREFIX + page.slug();
        return writing.create(viewer, new WikiPage(path, parent(page.parent())), page.text());
    }

    /// Changes a page; see [ContentWriting#save].
    @Transactional
    public Saved edit(Viewer viewer, long id, ContentEdit edit) {
        return writing.save(viewer, id, edit);
    }

    /// Puts a page into the bin; see [ContentWriting#remove].
    @Transactional
    public void remove(Viewer viewer, long id, String reason) {
        writing.remove(viewer, id, reason);
    }

    /// Puts a page into the bin unless it was changed meanwhile; see [ContentWriting#removeUnchanged].
    @Transactional
    public void removeUnchanged(Viewer viewer, long id, int revision, String reason) {
        writing.removeUnchanged(viewer, id, revision, reason);
    }

    /// What is at the address of a page.
    @Transactional(readOnly = true)
    public Lookup at(String path, Viewer viewer) {
        return reading.at(path, viewer);
    }

    /// Everything around a page that its reader sees.
    @Transactional(readOnly = true)
    public PageDetails details(ContentDetails content, Viewer viewer) {
        long id = content.ref().id();
        return new PageDetails(
                content,
                WantedLinks.mark(content.html(), links.missingFrom(id)),
                pages.findById(id).stream()
                        .flatMap(page -> page.ancestors().stream())
                        .filter(above -> policy.mayRead(viewer, above))
                        .map(WikiPage::ref)
                        .toList(),
                pages.below(id, policy.scope(viewer)),
                links.backlinks(id, viewer));
    }

    /// The page directly above, if there is one that the person may see.
    @Transactional(readOnly = true)
    public Optional<ContentRef> parent(ContentDetails content, Viewer viewer) {
        return pages.findById(content.ref().id())
                .map(WikiPage::parent)
                .filter(above -> policy.mayRead(viewer, above))
                .map(WikiPage::ref);
    }

    /// The pages that a page with this title might repeat: the one of that very title first.
    @Transactional(readOnly = true)
    public List<ContentRef> similar(String title, Viewer viewer) {
        Stream<ContentRef> same = title.isBlank()
                ? Stream.empty()
                : pages.findByPath(WikiPath.of(title)).stream()
                        .filter(page -> policy.mayRead(viewer, page))
                        .map(WikiPage::ref);
        return Stream.concat(same, help.similar(WikiPage.KIND, title, viewer).stream())
                .distinct()
                .toList();
    }

    /// All pages by title.
    public Numbered<ContentSummary> byTitle(Viewer viewer, int page) {
        return lists.ofKind(WikiPage.KIND, viewer, page);
    }

    /// All pages by title, in lists of any length.
    public Numbered<ContentSummary> byTitle(Viewer viewer, PageChoice page) {
        return lists.ofKind(WikiPage.KIND, viewer, page);
    }

    /// The pages that changed last.
    public Numbered<ContentSummary> recent(Viewer viewer, int page) {
        return lists.recentOfKind(WikiPage.KIND, viewer, page);
    }

    /// The pages that changed last, in lists of any length.
    public Numbered<ContentSummary> recent(Viewer viewer, PageChoice page) {
        return lists.recentOfKind(WikiPage.KIND, viewer, page);
    }

    private @Nullable WikiPage parent(@Nullable String path) {
        return Optional.ofNullable(path)
                .flatMap(pages::findIdByPath)
                .map(pages::getReferenceById)
                .orElse(null);
    }
}
