package org.commonweave.markup;

import org.commonmark.node.CustomBlock;

/// A picture with a caption; its child is the picture.
final class Figure extends CustomBlock {

    private final String caption;

    Figure(String caption) {
        this.caption = caption;
    }

    String caption() {
        return caption;
    }
}
