package org.commonweave.content;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweave.base.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Says to which item an address leads, now or by an old path.
@Service
public class PathIndex {

    private final Contents contents;
    private final OldPaths oldPaths;
    private final AccessPolicy policy;
    private final ObjectProvider<StartablePaths> startable;

    PathIndex(Contents contents, OldPaths oldPaths, AccessPolicy policy, ObjectProvider<StartablePaths> startable) {
        this.contents = contents;
        this.oldPaths = oldPaths;
        this.policy = policy;
        this.startable = startable;
    }

    /// How an address stands to which a text points.
    public enum State {

        /// Something is there, or nothing that anybody could write.
        THERE,

        /// Nobody has written it yet, as far as the person can see.
        WANTED,

        /// It is in the bin, or hidden.
        REMOVED
    }

    /// The id of the item behind each address, whoever may read it; empty for addresses that lead nowhere. Items in the
    /// bin keep theirs.
    @Transactional(readOnly = true)
    public Map<String, Optional<Long>> owners(Collection<String> paths) {
        Map<String, Optional<Long>> owners = new HashMap<>();
        paths.forEach(path -> owners.put(path, Optional.empty()));
        found(paths).forEach((path, owner) -> owners.put(path, Optional.of(owner.id())));
        return owners;
    }

    /// What has come to live at addresses by now, the id by the address. Waits for those who are about to settle there,
    /// which makes it dear; only for addresses that were empty a moment ago.
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, Long> arrivals(Collection<String> paths) {
        return paths.isEmpty()
                ? Map.of()
                : contents.settled(paths).stream()
                        .collect(Collectors.toMap(Contents.Settled::getPath, Contents.Settled::getId));
    }

    /// The addresses that an item had before.
    @Transactional(readOnly = true)
    public Set<String> formerPaths(long contentId) {
        return oldPaths.findByContentId(contentId).stream().map(OldPath::path).collect(Collectors.toSet());
    }

    /// How each address stands for one person.
    @Transactional(readOnly = true)
    public Map<String, State> states(Collection<String> paths, Viewer viewer) {
        Map<String, Owner> found = found(paths);
        Scope scope = policy.scope(viewer);
        return paths.stream()
                .distinct()
                .collect(Collectors.toMap(path -> path, path -> state(path, found.get(path), scope)));
    }

    private State state(String path, @Nullable Owner owner, Scope scope) {
        if (owner != null && owner.isKnown() && scope.covers(owner.visibility(), owner.groupId())) {
            return owner.removedAt() == null && owner.withheld() == null ? State.THERE : State.REMOVED;
        }
        return startable.stream().anyMatch(kind -> kind.contain(path)) ? State.WANTED : State.THERE;
    }

    private Map<String, Owner> found(Collection<String> paths) {
        List<Owner> former = paths.isEmpty() ? List.of() : contents.formerOwners(paths);
        List<Owner> present = paths.isEmpty() ? List.of() : contents.owners(paths);
        return Stream.concat(former.stream(), present.stream())
                .collect(Collectors.toMap(Owner::path, owner -> owner, (_, now) -> now));
    }

    record Owner(
            String path,
            long id,
            @Nullable Instant removedAt,
            Visibility visibility,
            @Nullable Long groupId,
            @Nullable Withheld withheld) {

        /// Whether others have seen it.
        boolean isKnown() {
            return withheld == null || withheld == Withheld.HIDDEN;
        }
    }
}
