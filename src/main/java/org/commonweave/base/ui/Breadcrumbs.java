package org.commonweave.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import org.commonweave.base.Words;

/// The way from the front of a part of the commons down to the present page.
public class Breadcrumbs extends Nav {

    public Breadcrumbs(List<Anchor> steps) {
        addClassName("breadcrumbs");
        getElement().setAttribute("aria-label", Words.say("base.breadcrumbs"));
        add(Piece.list("ol", "", steps, step -> step));
    }
}
