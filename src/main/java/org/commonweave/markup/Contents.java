package org.commonweave.markup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/// Collects what a parsed text points at.
final class Contents extends AbstractVisitor {

    private final List<Heading> outline = new ArrayList<>();
    private final List<String> anchors = new ArrayList<>();
    private final SequencedSet<LinkTarget> linked = new LinkedHashSet<>();
    private final SequencedSet<String> tags = new LinkedHashSet<>();
    private final SequencedSet<String> mentions = new LinkedHashSet<>();
    private @Nullable String firstPicture;
    private int links;
    private int pictures;

    private Contents() {}

    static Contents of(Node document) {
        var contents = new Contents();
        document.accept(contents);
        return contents;
    }

    Rendered with(String html, String plainText, String excerpt) {
        return new Rendered(
                html, plainText, outline, anchors, List.copyOf(linked), tags, mentions, excerpt, firstPicture);
    }

    @Override
    public void visit(Link link) {
        countLink();
        var address = new Address(link.getDestination());
        if (link instanceof NameLink name) {
            (name.sign() == NameLink.Sign.TAG ? tags : mentions).add(name.name());
        } else if (address.isInternal()) {
            linked.add(new LinkTarget(address.path(), address.anchor()));
        } else if (!address.anchor().isEmpty() && address.isInThisText()) {
            linked.add(new LinkTarget("", address.anchor()));
        }
        visitChildren(link);
    }

    @Override
    public void visit(Image picture) {
        if (++pictures > Limit.PICTURES.most()) {
            throw new TextRefused(Limit.PICTURES);
        }
        if (firstPicture == null) {
            firstPicture = picture.getDestination();
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference) {
            countLink();
        }
        visitChildren(node);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof AnchoredHeading heading) {
            anchors.add(heading.heading().anchor());
            if (block.getParent() instanceof Document) {
                outline.add(heading.heading());
            }
        }
        visitChildren(block);
    }

    private void countLink() {
        if (++links > Limit.LINKS.most()) {
            throw new TextRefused(Limit.LINKS);
        }
    }
}
