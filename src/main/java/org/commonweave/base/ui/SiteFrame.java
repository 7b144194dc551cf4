package org.commonweave.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import org.commonweave.base.Words;

/// What is around every page: header and footer, and a way past the header for those who use the keyboard.
public class SiteFrame extends Div {

    private final SiteHeader header;
    private final Main main = new Main();

    public SiteFrame(SiteHeader header, SiteFooter footer) {
        this.header = header;
        addClassName("site");
        main.addClassName("site-main");
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        add(Piece.link("#main", Words.say("base.skip"), "skip-link"), header, main, footer);
    }

    /// Where the page itself goes.
    public Main main() {
        return main;
    }

    public SiteHeader header() {
        return header;
    }
}
