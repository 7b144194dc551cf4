package org.commonweave.moderation.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.commonweave.base.Words;
import org.commonweave.base.ui.LabelledInput;
import org.commonweave.base.ui.NamedSelect;
import org.commonweave.moderation.Ground;

/// What is not right: chosen from a few grounds, and in words.
class GroundField extends Div {

    private final NamedSelect<Ground> ground =
            new NamedSelect<>(Words.say("moderation.ground"), List.of(Ground.values()));
    private final LabelledInput words;

    /// @param label what the words are
    /// @param hint who reads them
    GroundField(String label, String hint) {
        words = LabelledInput.ofSentences("words", label, hint);
        ground.setLabel(Words.say("moderation.ground"));
        ground.setItemLabelGenerator(Ground::words);
        ground.setValue(Ground.RUDE);
        add(ground, words);
        addClassName("form");
    }

    Ground ground() {
        return ground.getValue();
    }

    String words() {
        return words.getValue();
    }

    void setError(String sentence) {
        words.setError(sentence);
    }
}
