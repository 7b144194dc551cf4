package org.commonweave.link;

import org.commonweave.content.ContentRef;

/// An item that others point at by an address it had before.
///
/// @param sources how many items do that the person asking may read
public record OldLink(ContentRef target, long sources) {

    OldLink(long id, String kind, String path, String title, long sources) {
        this(new ContentRef(id, kind, path, title), sources);
    }
}
