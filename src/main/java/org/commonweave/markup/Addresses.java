package org.commonweave.markup;

import java.util.function.UnaryOperator;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.PostProcessor;

/// Puts the targets of links and pictures into their final form. A link whose target is not allowed becomes its text,
/// a picture its description.
final class Addresses implements PostProcessor {

    private final UnaryOperator<String> tidyPath;

    /// @param tidyPath see [Markup.Builder#tidyPath]
    Addresses(UnaryOperator<String> tidyPath) {
        this.tidyPath = tidyPath;
    }

    @Override
    public Node process(Node document) {
        for (var link : Tree.find(document, Link.class)) {
            Address.ofLink(link.getDestination())
                    .map(address -> address.tidied(tidyPath))
                    .ifPresentOrElse(address -> link.setDestination(address.href()), () -> Tree.unwrap(link));
        }
        for (var picture : Tree.find(document, Image.class)) {
            Address.ofPicture(picture.getDestination())
                    .ifPresentOrElse(address -> picture.setDestination(address.href()), () -> Tree.unwrap(picture));
        }
        return document;
    }
}
