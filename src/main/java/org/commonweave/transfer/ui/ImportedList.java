package org.commonweave.transfer.ui;

import com.vaadin.flow.component.html.Div;
import org.commonweave.base.Numbered;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Pager;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentRef;

/// The pages that came from a source.
class ImportedList extends Div {

    /// @param title the key of its title, which counts them
    /// @param path the address of the view it stands in
    ImportedList(String title, Numbered<ContentRef> pages, String path) {
        add(
                Piece.section(
                        "page-section",
                        "imported",
                        Words.say(title, pages.total()),
                        Piece.list("ul", "plain-list", pages.items(), page -> Piece.link(page.path(), page.title()))),
                new Pager(pages, number -> path + "?page=" + number));
    }
}
