package org.commonweave.markup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/// Writes what CommonMark does not know, and tables in a region that scrolls by itself on a narrow screen.
final class AdditionsRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Words words;
    private int tables;

    AdditionsRenderer(HtmlNodeRendererContext context, Words words) {
        this.context = context;
        this.html = context.getWriter();
        this.words = words;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                AnchoredHeading.class,
                Alert.class,
                Folded.class,
                Figure.class,
                PictureLink.class,
                VideoCard.class,
                TableBlock.class,
                NameLink.class,
                PageLinks.EscapedBracket.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case AnchoredHeading heading -> heading(heading);
            case Alert alert -> alert(alert);
            case Folded folded -> folded(folded);
            case Figure figure -> figure(figure);
            case PictureLink link -> pictureLink(link);
            case VideoCard card ->
                block(
                        "figure",
                        attributes(
                                "class",
                                "video-card",
                                "data-embed",
                                card.video().embed()),
                        card);
            case TableBlock table -> table(table);
            case NameLink name -> name(name);
            case PageLinks.EscapedBracket text -> html.text(text.getLiteral());
            default -> throw new IllegalArgumentException("No way to write " + node);
        }
    }

    private void heading(AnchoredHeading node) {
        var heading = node.heading();
        String tag = "h" + heading.level();
        html.line();
        html.tag(tag, attributes("id", heading.anchor()));
        children(node);
        html.text(" ");
        String label = words.say("markup.heading-link", heading.text());
        html.tag(
                "a",
                attributes(
                        "class", "heading-link", "href", "#" + Address.encoded(heading.anchor()), "aria-label", label));
        html.text("#");
        html.tag("/a");
        html.tag("/" + tag);
        html.line();
    }

    private void alert(Alert alert) {
        html.line();
        // By itself it would be a landmark, of which a screen reader's list should have few.
        html.tag("aside", attributes("class", "alert alert-" + alert.kind().cssName(), "role", "note"));
        html.line();
        html.tag("p", attributes("class", "alert-title"));
        html.text(alert.title());
        html.tag("/p");
        html.line();
        children(alert);
        html.tag("/aside");
        html.line();
    }

    private void folded(Folded folded) {
        html.line();
        html.tag("details", attributes("class", "folded"));
        html.tag("summary");
        html.text(folded.title());
        html.tag("/summary");
        html.line();
        html.tag("blockquote");
        html.line();
        children(folded);
        html.tag("/blockquote");
        html.tag("/details");
        html.line();
    }

    private void figure(Figure figure) {
        html.line();
        html.tag("figure");
        children(figure);
        html.tag("figcaption");
        html.text(figure.caption());
        html.tag("/figcaption");
        html.tag("/figure");
        html.line();
    }

    private void pictureLink(PictureLink link) {
        var attributes = attributes("class", "picture-link", "href", link.page());
        if (!link.isDescribed()) {
            attributes.put("aria-label", words.say("markup.picture"));
        }
        html.tag("a", attributes);
        children(link);
        html.tag("/a");
    }

    private void table(TableBlock table) {
        String label = words.say("markup.table", ++tables);
        html.line();
        html.tag("div", attributes("class", "table-scroll", "tabindex", "0", "role", "region", "aria-label", label));
        block("table", Map.of(), table);
        html.tag("/div");
        html.line();
    }

    private void name(NameLink name) {
        html.tag("a", context.extendAttributes(name, "a", attributes("href", name.getDestination())));
        children(name);
        html.tag("/a");
    }

    private void block(String tag, Map<String, String> attributes, Node node) {
        html.line();
        html.tag(tag, attributes);
        children(node);
        html.tag("/" + tag);
        html.line();
    }

    private void children(Node parent) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }

    /// Attributes from names and values in turn, in their order.
    private static Map<String, String> attributes(String... namesAndValues) {
        var attributes = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return attributes;
    }
}
