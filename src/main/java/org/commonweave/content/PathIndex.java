package org.commonweave.content;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Says to which item an address leads, now or by an old path, whoever may read it.
@Service
public class PathIndex {

    private final Contents contents;

    PathIndex(Contents contents) {
        this.contents = contents;
    }

    /// The id of the item behind each address; empty for addresses that lead nowhere. Items in the bin keep theirs.
    @Transactional(readOnly = true)
    public Map<String, Optional<Long>> owners(Collection<String> paths) {
        Map<String, Optional<Long>> owners = new HashMap<>();
        paths.forEach(path -> owners.put(path, Optional.empty()));
        if (!paths.isEmpty()) {
            contents.owners(paths).forEach(owner -> owners.put(owner.path(), Optional.of(owner.id())));
        }
        return owners;
    }

    record Owner(String path, long id) {}
}
