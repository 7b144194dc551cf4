package org.commonweave.transfer.wordpress;

import org.jspecify.annotations.Nullable;

/// An item of an export that becomes a story or a page.
///
/// @param id its number there
/// @param title as it is to be here
/// @param link where it was
/// @param path where it is to be
/// @param parent the address of the page above; `null` for none
/// @param level how many pages are above it
record Planned(
        long id,
        boolean isPage,
        String title,
        String link,
        String path,
        @Nullable String parent,
        int level) {

    /// What it is called within its source.
    String key() {
        return (isPage ? "page/" : "post/") + id;
    }

    String slug() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
