package org.commonweave.markup;

import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.PostProcessor;

/// Lets pictures lead to the pages that tell about them, unless they lead somewhere else already.
final class PictureLinks implements PostProcessor {

    private final Pictures pictures;

    PictureLinks(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public Node process(Node document) {
        for (var picture : Tree.find(document, Image.class)) {
            if (!isInLink(picture)) {
                pictures.page(picture.getDestination()).ifPresent(page -> wrap(picture, page));
            }
        }
        return document;
    }

    private static void wrap(Image picture, String page) {
        var link = new PictureLink(page, !PlainText.of(picture).isBlank());
        picture.insertAfter(link);
        link.appendChild(picture);
    }

    private static boolean isInLink(Node node) {
        for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof Link || parent instanceof AnchoredHeading) {
                return true;
            }
        }
        return false;
    }
}
