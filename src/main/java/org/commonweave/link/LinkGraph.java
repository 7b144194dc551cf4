package org.commonweave.link;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonweave.base.Letters;
import org.commonweave.base.Numbered;
import org.commonweave.base.NumberedQuery;
import org.commonweave.base.PageChoice;
import org.commonweave.base.Viewer;
import org.commonweave.content.AccessPolicy;
import org.commonweave.content.ContentRef;
import org.commonweave.content.ContentSaved;
import org.commonweave.content.ContentsSaved;
import org.commonweave.content.PathIndex;
import org.commonweave.markup.LinkTarget;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Who points at what.
@Service
@Transactional(readOnly = true)
public class LinkGraph {

    /// That no text but its own points at the item `c`, as far as the person can see, as a JPQL condition beside
    /// [Scope#READABLE].
    public static final String UNLINKED = " not exists (select l.id from Link l join Content s on s.id = l.sourceId"
            + " where l.targetId = c.id and s.id <> c.id and s.removedAt is null and s.withheld is null"
            + " and (s.visibility in :#{#scope.visibilities()} or s.groupId in :#{#scope.groups()})) ";

    /// As many lines as one looks over without losing the thread.
    public static final int PAGE_SIZE = 50;

    /// More than this nobody reads through; search with the title finds the others.
    private static final int MAX_BACKLINKS = 200;

    /// As wide as the columns; nothing of ours lives at a longer address, and no heading has a longer anchor.
    private static final int MAX_PATH = 200;

    private final Links links;
    private final PathIndex paths;
    private final AccessPolicy policy;

    LinkGraph(Links links, PathIndex paths, AccessPolicy policy) {
        this.links = links;
        this.paths = paths;
        this.policy = policy;
    }

    /// The items whose text points at this one, by kind and title.
    public List<ContentRef> backlinks(long contentId, Viewer viewer) {
        return links.backlinks(contentId, policy.scope(viewer), Limit.of(MAX_BACKLINKS));
    }

    /// The items whose text points at an address.
    public List<ContentRef> pointingAt(String path, Viewer viewer) {
        return links.pointers(path, policy.scope(viewer), Limit.of(MAX_BACKLINKS));
    }

    /// The addresses one step below a prefix, such as `/wiki/`, that are pointed at though nothing lives there;
    /// the most wanted first.
    ///
    /// @param others addresses there that are no items, at least one
    public Numbered<WantedPath> wanted(String prefix, Collection<String> others, Viewer viewer, int page) {
        String below = Letters.atTheBeginning(prefix);
        return NumberedQuery.of(
                PageChoice.orLast(page, PAGE_SIZE),
                Sort.unsorted(),
                asked -> links.wanted(below, others, policy.scope(viewer), asked));
    }

    /// The links that lead to something in the bin, or to a heading that is not there, by the title of the item to
    /// mend.
    public Numbered<BrokenLink> broken(Viewer viewer, int page) {
        return NumberedQuery.of(
                PageChoice.orLast(page, PAGE_SIZE),
                Sort.unsorted(),
                asked -> links.broken(policy.scope(viewer), asked));
    }

    /// The items that others point at by an address they had before, the most often first. Such links work, but their
    /// words are those of the past.
    public Numbered<OldLink> byOldPath(Viewer viewer, int page) {
        return NumberedQuery.of(
                PageChoice.orLast(page, PAGE_SIZE),
                Sort.unsorted(),
                asked -> links.byOldPath(policy.scope(viewer), asked));
    }

    /// The items whose text points at this one by an address that it had before, by title.
    public Numbered<ContentRef> byOldPathOf(long contentId, Viewer viewer, int page) {
        return NumberedQuery.of(
                PageChoice.orLast(page, PAGE_SIZE),
                Sort.unsorted(),
                asked -> links.sourcesByOldPath(contentId, policy.scope(viewer), asked));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(ContentsSaved saved) {
        Map<Long, Set<LinkTarget>> fresh = saved.each().stream()
                .collect(Collectors.toMap(one -> one.content().id(), LinkGraph::targets));
        Set<Long> sources = Set.copyOf(fresh.keySet());
        Set<Link> gone = new HashSet<>();
        links.findBySourceIdIn(sources).forEach(link -> {
            if (!fresh.getOrDefault(link.sourceId(), Set.of()).remove(link.target())) {
                gone.add(link);
            }
        });
        links.deleteAll(gone);
        Map<String, Optional<Long>> owners = paths.owners(fresh.values().stream()
                .flatMap(Set::stream)
                .map(LinkTarget::path)
                .collect(Collectors.toSet()));
        fresh.forEach((source, targets) -> links.saveAll(targets.stream()
                .map(target -> new Link(
                        source,
                        target,
                        owners.getOrDefault(target.path(), Optional.empty()).orElse(null)))
                .toList()));
        meetWhatArrives(sources, owners);
        arrive(sources, saved);
    }

    private static Set<LinkTarget> targets(ContentSaved saved) {
        return saved.links().stream()
                .map(link -> stored(link, saved.content().path()))
                .filter(link -> link.path().length() <= MAX_PATH)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /// What others start in the same moment at an address that was empty just now would never learn of this link, nor
    /// this link of it. So after the link is stored the address is looked at once more, and whoever is about to
    /// settle there is waited for.
    private void meetWhatArrives(Set<Long> sources, Map<String, Optional<Long>> owners) {
        Set<String> empty = owners.entrySet().stream()
                .filter(owner -> owner.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        paths.arrivals(empty).forEach((path, target) -> links.meet(sources, path, target));
    }

    private void arrive(Set<Long> ids, ContentsSaved saved) {
        links.arrive(ids, saved.each().stream().map(one -> one.content().path()).toList());
        saved.each().stream()
                .filter(one -> one.paths().size() > 1)
                .forEach(one -> links.arrive(one.content().id(), one.paths()));
    }

    private static LinkTarget stored(LinkTarget link, String ownPath) {
        String anchor = link.anchor();
        return new LinkTarget(
                link.path().isEmpty() ? ownPath : link.path(),
                anchor.substring(0, Math.min(anchor.length(), MAX_PATH)));
    }
}
