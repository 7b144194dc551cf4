package org.commonweave.search.index;

import org.commonweave.content.Findable;
import org.commonweave.content.Visibility;
import org.jspecify.annotations.Nullable;

/// Which state of an item somebody knows. Two states with the same stamp say the same to the same readers.
record Stamp(int revision, Visibility visibility, @Nullable Long group, boolean away) {

    static Stamp of(Findable item) {
        return new Stamp(item.revision(), item.visibility(), item.group().orElse(null), item.away());
    }

    /// The stamp as it is kept in the index.
    String text() {
        return revision + " " + visibility + " " + group + " " + away;
    }
}
