package org.commonweave.markup;

import org.commonmark.node.CustomBlock;

/// A video that is loaded only when the reader asks for it; its child is the link to it.
final class VideoCard extends CustomBlock {

    private final Video video;

    VideoCard(Video video) {
        this.video = video;
    }

    Video video() {
        return video;
    }
}
