package org.commonweave.markup;

import org.commonmark.node.CustomBlock;

/// A quotation of what can be read elsewhere. It is folded away until a reader wants it, and is not searched: whoever
/// looks for its words looks for those that are quoted.
final class Folded extends CustomBlock {

    private static final String MARKER = "[!FOLDED]";

    private final String title;

    Folded(String title) {
        this.title = title;
    }

    static boolean isTyped(String marker) {
        return marker.strip().equalsIgnoreCase(MARKER);
    }

    String title() {
        return title;
    }
}
