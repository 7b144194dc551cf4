package org.commonweave.markup;

import org.commonmark.node.CustomBlock;

/// A heading with its final level and anchor.
final class AnchoredHeading extends CustomBlock {

    private final Heading heading;

    AnchoredHeading(Heading heading) {
        this.heading = heading;
    }

    Heading heading() {
        return heading;
    }
}
