package org.commonweave.content.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Optional;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentDetails;

/// Something that stands below the text of items of other kinds, such as what is said about them. A module that has
/// such a thing offers one of these as a bean.
public interface BesideContent {

    /// The part for an item and the person who reads it, if there is one.
    Optional<Part> find(ContentDetails content, Viewer viewer);

    /// A section, and the way to it at the head of the item.
    ///
    /// @param door what the way says, such as “Discuss (3)”; empty if it needs none
    /// @param anchor where the section is on the page
    record Part(String door, String anchor, HtmlContainer section) {}
}
