package org.commonweave.base.ui;

import com.vaadin.flow.component.select.Select;
import java.util.Collection;

/// A field in which one of a few things is chosen. The list that it opens has a name too, which Vaadin's own lacks.
///
/// @param <T> what is chosen
public class NamedSelect<T> extends Select<T> {

    private static final String LIST = "vaadin-select-list-box";

    /// @param name what is chosen, in the words of the page
    public NamedSelect(String name, Collection<T> choices) {
        setItems(choices);
        setAriaLabel(name);
        getElement()
                .getChildren()
                .filter(child -> child.getTag().equals(LIST))
                .forEach(list -> list.setAttribute("aria-label", name));
    }
}
