package org.commonweave.wiki;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweave.base.Numbered;
import org.commonweave.base.NumberedQuery;
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
import org.commonweave.content.FirstText;
import org.commonweave.content.Lookup;
import org.commonweave.content.PatientWriting;
import org.commonweave.content.Saved;
import org.commonweave.content.WritingHelp;
import org.commonweave.link.LinkGraph;
import org.commonweave.link.WantedPath;
import org.springframework.data.domain.Sort;
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
    private final PatientWriting patient;

    WikiService(
            WikiPages pages,
            ContentWriting writing,
            ContentReading reading,
            ContentLists lists,
            LinkGraph links,
            AccessPolicy policy,
            WritingHelp help,
            PatientWriting patient) {
        this.pages = pages;
        this.writing = writing;
        this.reading = reading;
        this.lists = lists;
        this.links = links;
        this.policy = policy;
        this.help = help;
        this.patient = patient;
    }

    /// Starts a page. Throws [org.commonweave.content.PathTaken] if there is one by that title already.
    public Saved start(Viewer viewer, NewPage page) {
        return patient.write(() -> {
            FirstText first = firstTexts(List.of(page)).getFirst();
            return writing.create(viewer, first.fresh(), first.text());
        });
    }

    /// Starts several pages, all or none; each may stand below one before it. See [ContentWriting#createAll].
    public List<Saved> startAll(Viewer viewer, List<NewPage> several) {
        return patient.write(() -> writing.createAll(viewer, firstTexts(several)));
    }

    private List<FirstText> firstTexts(List<NewPage> several) {
        Map<String, WikiPage> above = new HashMap<>();
        pages.at(several.stream()
                        .flatMap(page -> Optional.ofNullable(page.parent()).stream())
                        .collect(Collectors.toSet()))
                .forEach(parent -> above.put(parent.path(), pages.getReferenceById(parent.id())));
        List<FirstText> texts = new ArrayList<>();
        for (NewPage page : several) {
            WikiPage fresh = new WikiPage(page.path(), above.get(page.parent()));
            above.put(page.path(), fresh);
            texts.add(new FirstText(fresh, page.text()));
        }
        return texts;
    }

    /// Changes a page; see [ContentWriting#save].
    public Saved edit(Viewer viewer, long id, ContentEdit edit) {
        return writing.save(viewer, id, edit);
    }

    /// Puts a page into the bin; see [ContentWriting#remove].
    public void remove(Viewer viewer, long id, String reason) {
        writing.remove(viewer, id, reason);
    }

    /// Puts a page into the bin unless it was changed meanwhile; see [ContentWriting#removeUnchanged].
    public void removeUnchanged(Viewer viewer, long id, int revision, String reason) {
        writing.removeUnchanged(viewer, id, revision, reason);
    }

    /// What is at the address of a page, or at the one that somebody meant who typed it by hand.
    @Transactional(readOnly = true)
    public Lookup at(String path, Viewer viewer) {
        Lookup there = reading.at(path, viewer);
        String meant = WikiPath.tidiedPlain(path);
        if (there instanceof Lookup.Unknown && !meant.equals(path)) {
            return switch (reading.at(meant, viewer)) {
                case Lookup.Found _, Lookup.Removed _, Lookup.Gone _ -> new Lookup.Moved(meant);
                case Lookup.Moved moved -> moved;
                case Lookup.Unknown unknown -> unknown;
            };
        }
        return there;
    }

    /// Everything around a page that its reader sees.
    @Transactional(readOnly = true)
    public PageDetails details(ContentDetails content, Viewer viewer) {
        long id = content.ref().id();
        return new PageDetails(
                content,
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
        Stream<ContentRef> same = title.isBlank() ? Stream.empty() : called(title, viewer).stream();
        return Stream.concat(same, help.similar(WikiPage.KIND, title, viewer).stream())
                .distinct()
                .toList();
    }

    private Optional<ContentRef> called(String title, Viewer viewer) {
        return switch (reading.at(WikiPath.of(title), viewer)) {
            case Lookup.Found(ContentDetails page) -> Optional.of(page.ref());
            case Lookup.Moved(String path) -> pages.findByPath(path).map(WikiPage::ref);
            case Lookup.Removed _, Lookup.Gone _, Lookup.Unknown _ -> Optional.empty();
        };
    }

    /// The pages that others point at although nobody has written them yet, the most wanted first.
    @Transactional(readOnly = true)
    public Numbered<WantedPath> wanted(Viewer viewer, int page) {
        return links.wanted(WikiPath.PREFIX, WikiPath.NO_PAGES, viewer, page);
    }

    /// The pages to which nothing leads: no text points at them, and they stand below no other page. By title.
    @Transactional(readOnly = true)
    public Numbered<ContentRef> orphans(Viewer viewer, int page) {
        return NumberedQuery.of(
                PageChoice.orLast(page, LinkGraph.PAGE_SIZE),
                Sort.unsorted(),
                asked -> pages.orphans(policy.scope(viewer), asked));
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
}
