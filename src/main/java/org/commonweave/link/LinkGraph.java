package org.commonweave.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonweave.base.Numbered;
import org.commonweave.base.Viewer;
import org.commonweave.content.AccessPolicy;
import org.commonweave.content.ContentRef;
import org.commonweave.content.ContentSaved;
import org.commonweave.content.PathIndex;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Who points at what.
@Service
@Transactional(readOnly = true)
public class LinkGraph {

    /// More than this nobody reads through; search with the title finds the others.
    private static final int MAX_BACKLINKS = 200;

    private static final int PAGE_SIZE = 50;

    /// As wide as the column of addresses; nothing of ours lives at a longer one.
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
        return links.backlinks(contentId, policy.scope(viewer), PageRequest.of(0, MAX_BACKLINKS));
    }

    /// The addresses in an item's text at which nothing lives yet.
    public Set<String> missingFrom(long contentId) {
        return links.missingFrom(contentId);
    }

    /// The items whose text points at an address at which nothing lives yet.
    public List<ContentRef> pointingAt(String path, Viewer viewer) {
        return links.pointers(path, policy.scope(viewer), PageRequest.of(0, MAX_BACKLINKS));
    }

    /// The addresses below a prefix, such as `/wiki/`, that are pointed at though nothing lives there; the most wanted
    /// first.
    public Numbered<WantedPath> wanted(String prefix, Viewer viewer, int page) {
        Page<WantedPath> found = links.wanted(prefix + "%", policy.scope(viewer), PageRequest.of(page - 1, PAGE_SIZE));
        return new Numbered<>(found.getContent(), page, PAGE_SIZE, found.getTotalElements());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(ContentSaved saved) {
        long source = saved.content().id();
        List<Link> before = saved.revision() == 1 ? List.of() : links.findBySourceId(source);
        Set<String> now = saved.linkedPaths().stream()
                .filter(path -> path.length() <= MAX_PATH)
                .collect(Collectors.toCollection(HashSet::new));
        links.deleteAll(
                before.stream().filter(link -> !now.contains(link.targetPath())).toList());
        before.stream().map(Link::targetPath).forEach(now::remove);
        links.saveAll(paths.owners(now).entrySet().stream()
                .map(entry -> new Link(source, entry.getKey(), entry.getValue().orElse(null)))
                .toList());
        links.arrive(source, saved.paths());
    }
}
