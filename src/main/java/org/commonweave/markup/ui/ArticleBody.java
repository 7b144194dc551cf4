package org.commonweave.markup.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.ElementUtil;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// A text that `markup` has rendered, shown as it is.
public class ArticleBody extends Div {

    private final String html;

    /// @param html made by `Markup`, which is what makes it safe
    public ArticleBody(String html) {
        this.html = html;
        addClassName("prose");
        getElement().setAttribute("dir", "auto");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().setProperty("innerHTML", html);
    }

    /// A component tree as HTML, with no blank or line break that is not in the tree. Rendered texts are put in as they
    /// stand, because parsing a long one again would cost more than all the rest of the page.
    public static String serialise(Component tree) {
        return serialise(tree, Node::outerHtml);
    }

    /// What is within a component, as HTML.
    static String serialiseWithin(HtmlContainer part) {
        return serialise(part, node -> ((Element) node).html());
    }

    private static String serialise(Component tree, Function<Node, String> writing) {
        Map<String, String> bodies = new LinkedHashMap<>();
        hold(tree, bodies);
        Document exact = new Document("");
        exact.outputSettings().prettyPrint(false);
        Node root = ElementUtil.toJsoup(exact, tree.getElement());
        exact.appendChild(root);
        String page = writing.apply(root);
        for (Map.Entry<String, String> body : bodies.entrySet()) {
            page = page.replace(body.getKey(), body.getValue());
        }
        return page;
    }

    private static void hold(Component part, Map<String, String> bodies) {
        if (part instanceof ArticleBody body) {
            String place = "body-" + UUID.randomUUID();
            // One that is in an open page already carries its text, which would be written twice.
            body.getElement().removeProperty("innerHTML");
            body.setText(place);
            bodies.put(place, body.html);
        } else {
            part.getChildren().forEach(child -> hold(child, bodies));
        }
    }
}
