package org.commonweave.transfer;

import org.jspecify.annotations.Nullable;

/// Where one file, or one folder without a file of its own, is to become a page.
///
/// @param file its path in the folder; for a folder with a slash at its end
/// @param path the address of the page
/// @param parent the address of the page above; `null` for none
record PlannedPage(
        String file, String title, String path, @Nullable String parent) {

    boolean isListing() {
        return file.endsWith("/");
    }

    String slug() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
