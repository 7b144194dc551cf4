package org.commonweave.search.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ui.TagChips;
import org.commonweave.search.Filters;
import org.commonweave.search.Help;
import org.commonweave.search.SearchRequest;

/// Ways on for somebody who found little or nothing: tags that come near, the same without filters, writing it.
class NothingFound extends Div {

    private static final String NEW_PAGE = "/wiki/new?title=";

    NothingFound(SearchRequest request, Help help) {
        addClassName("empty-state");
        if (help.withoutFilters() > 0) {
            add(Piece.paragraph(
                    "",
                    Piece.link(
                            SearchAddress.of(request.with(Filters.NONE)),
                            Words.say("search.nothing.unfiltered", help.withoutFilters()))));
        }
        if (!help.tags().isEmpty()) {
            HtmlContainer tags = Piece.element("div", "");
            tags.add(Piece.text("p", "", Words.say("search.nothing.tags")), TagChips.of(help.tags()));
            add(tags);
        }
        add(Piece.text("p", "", Words.say("search.nothing.fewer")));
        String title = request.asTitle();
        if (!title.isEmpty()) {
            add(
                    Piece.text("p", "", Words.say("search.nothing.start", title)),
                    Piece.paragraph(
                            "",
                            Piece.link(
                                    NEW_PAGE + URLEncoder.encode(title, StandardCharsets.UTF_8),
                                    Words.say("search.start"),
                                    "button")));
        }
    }
}
