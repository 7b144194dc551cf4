package org.commonweave.base.ui;

import com.vaadin.flow.component.html.Div;

/// A field with its label, and with room for what is wrong with what was typed or chosen.
public abstract class LabelledField extends Div {

    public abstract String getValue();

    public abstract void setValue(String value);

    /// Says what is wrong, and leads there; an empty sentence says that nothing is.
    public abstract void setError(String sentence);
}
