package org.commonweave.markup;

import org.commonmark.node.CustomNode;

/// The way from a picture, which is its child, to the page that tells about it. It is no link of the text.
final class PictureLink extends CustomNode {

    private final String page;
    private final boolean isDescribed;

    PictureLink(String page, boolean isDescribed) {
        this.page = page;
        this.isDescribed = isDescribed;
    }

    String page() {
        return page;
    }

    /// Whether there are words that say what the picture shows.
    boolean isDescribed() {
        return isDescribed;
    }
}
