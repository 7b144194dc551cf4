package org.commonweave.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweave.base.Viewer;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/// Gives out addresses: each belongs to one thing, also after the thing moved on, until that is gone for good.
@Component
class Addresses {

    private static final String ONE_OWNER = "contents_path";

    private final Contents contents;
    private final OldPaths oldPaths;
    private final GonePaths gonePaths;
    private final AccessPolicy policy;

    Addresses(Contents contents, OldPaths oldPaths, GonePaths gonePaths, AccessPolicy policy) {
        this.contents = contents;
        this.oldPaths = oldPaths;
        this.gonePaths = gonePaths;
        this.policy = policy;
    }

    /// Throws [PathTaken] unless something new may live at each address. Nearly always it may, so that is asked first,
    /// and nobody is loaded for it.
    void checkFree(Collection<String> paths, Viewer viewer) {
        Stream.concat(contents.taken(paths).stream(), oldPaths.taken(paths).stream())
                .findFirst()
                .ifPresent(path -> contents.findByPath(path)
                        .or(() -> formerOwner(path))
                        .ifPresent(owner -> {
                            throw taken(path, owner, viewer);
                        }));
    }

    /// Moves something to a new address; the present one leads there from now on.
    void move(Content content, String newPath, Viewer viewer) {
        if (newPath.equals(content.path())) {
            return;
        }
        oldPaths.findByPath(newPath)
                .filter(old -> old.contentId() == content.id())
                .ifPresentOrElse(oldPaths::delete, () -> checkFree(List.of(newPath), viewer));
        oldPaths.save(new OldPath(content.path(), content.id()));
        content.moveTo(newPath);
    }

    /// Stores things at their addresses. Of two people who want the same one at the same moment, the second gets
    /// [PathTaken]: the database lets the second wait for the first, who may have moved away from there meanwhile.
    /// Which one of several things came too late the database does not say, so [PathTaken] names the first of them.
    void store(List<? extends Content> several, Viewer viewer) {
        try {
            contents.saveAllAndFlush(List.copyOf(several));
        } catch (DataIntegrityViolationException clash) {
            throw clash.getCause() instanceof ConstraintViolationException broken
                            && String.valueOf(broken.getConstraintName()).contains(ONE_OWNER)
                    ? PathTaken.by(several.getFirst().path())
                    : clash;
        }
        Map<String, Content> at = several.stream().collect(Collectors.toMap(Content::path, content -> content));
        oldPaths.findByPathIn(at.keySet()).stream()
                .filter(old -> Optional.ofNullable(at.get(old.path()))
                        .filter(here -> here.id() == old.contentId())
                        .isEmpty())
                .findFirst()
                .flatMap(old -> contents.findById(old.contentId()).map(owner -> taken(old.path(), owner, viewer)))
                .ifPresent(taken -> {
                    throw taken;
                });
        gonePaths.remove(at.keySet());
    }

    /// Every address that leads to it.
    Set<String> of(Content content) {
        Set<String> paths = oldPaths.findByContentId(content.id()).stream()
                .map(OldPath::path)
                .collect(Collectors.toSet());
        paths.add(content.path());
        return paths;
    }

    /// Gives up all addresses of something that goes for good. Why it went is told there until somebody writes there
    /// again, unless it was not for everybody: then nothing tells that it ever was.
    void giveUp(Content content) {
        content.removal()
                .filter(_ -> content.visibility() == Visibility.PUBLIC)
                .ifPresent(removal -> of(content)
                        .forEach(path -> gonePaths.save(new GonePath(path, removal.reason(), removal.at()))));
    }

    private Optional<Content> formerOwner(String path) {
        return oldPaths.findByPath(path).flatMap(old -> contents.findById(old.contentId()));
    }

    private PathTaken taken(String path, Content owner, Viewer viewer) {
        if (!policy.mayRead(viewer, owner)) {
            return PathTaken.unseen(path);
        }
        if (owner.isInBin()) {
            return PathTaken.inBin(owner.ref());
        }
        return owner.path().equals(path) ? PathTaken.by(path) : PathTaken.before(owner.ref());
    }
}
