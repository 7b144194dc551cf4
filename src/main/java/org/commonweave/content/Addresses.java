package org.commonweave.content;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Gives out addresses: each belongs to one thing for ever, also after the thing moved on.
@Component
class Addresses {

    private final Contents contents;
    private final OldPaths oldPaths;

    Addresses(Contents contents, OldPaths oldPaths) {
        this.contents = contents;
        this.oldPaths = oldPaths;
    }

    void checkFree(String path) {
        if (!contents.owners(List.of(path)).isEmpty()) {
            throw new PathTaken(path);
        }
    }

    /// Moves something to a new address; the present one leads there from now on.
    void move(Content content, String newPath) {
        if (newPath.equals(content.path())) {
            return;
        }
        oldPaths.findByPath(newPath)
                .filter(old -> old.contentId() == content.id())
                .ifPresentOrElse(oldPaths::delete, () -> checkFree(newPath));
        oldPaths.save(new OldPath(content.path(), content.id()));
        content.moveTo(newPath);
    }

    /// Every address that leads to it.
    Set<String> of(Content content) {
        Set<String> paths = oldPaths.findByContentId(content.id()).stream()
                .map(OldPath::path)
                .collect(Collectors.toSet());
        paths.add(content.path());
        return paths;
    }
}
