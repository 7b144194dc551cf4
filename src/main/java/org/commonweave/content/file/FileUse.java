package org.commonweave.content.file;

import org.commonweave.content.ContentRef;

/// An item that uses a file.
///
/// @param isNow whether it is seen there now; otherwise it was in an earlier version
public record FileUse(ContentRef item, boolean isNow) {

    public FileUse(long id, String kind, String path, String title, boolean isNow) {
        this(new ContentRef(id, kind, path, title), isNow);
    }
}
