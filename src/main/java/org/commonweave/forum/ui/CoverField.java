package org.commonweave.forum.ui;

import com.vaadin.flow.component.html.Div;
import org.commonweave.base.Words;
import org.commonweave.base.ui.LabelledInput;
import org.commonweave.forum.SummaryService.Extent;

/// The number of the last reply that a summary takes into account. All of them, unless somebody says otherwise.
class CoverField extends Div {

    private final LabelledInput position =
            new LabelledInput("covers", Words.say("forum.summary.up-to"), Words.say("forum.summary.up-to.hint"));
    private int last;

    CoverField() {
        position.input().setType("number");
        position.input().getElement().setAttribute("min", "0").setAttribute("inputmode", "numeric");
        add(position);
    }

    void show(Extent extent) {
        last = extent.last();
        position.input().getElement().setAttribute("max", Integer.toString(last));
        position.setValue(Integer.toString(last));
    }

    /// What is no number means all that there was when the form was opened.
    int position() {
        String typed = position.getValue().strip();
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : last;
    }
}
