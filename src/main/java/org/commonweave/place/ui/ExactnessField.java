package org.commonweave.place.ui;

import java.util.List;
import java.util.stream.Stream;
import org.commonweave.base.Words;
import org.commonweave.base.ui.LabelledField;
import org.commonweave.base.ui.NamedSelect;
import org.commonweave.place.Whereabouts.Exactness;

/// How exactly an item says where it is.
class ExactnessField extends LabelledField {

    private final NamedSelect<Exactness> choice =
            new NamedSelect<>(Words.say("place.exactness"), List.of(Exactness.values()));

    ExactnessField() {
        addClassName("field");
        choice.setLabel(Words.say("place.exactness"));
        choice.setItemLabelGenerator(exactness -> Words.say("place.exactness." + exactness.word()));
        choice.setValue(Exactness.THERE);
        add(choice);
    }

    /// Nothing is said where everything is exact.
    @Override
    public String getValue() {
        return choice.getValue() == Exactness.THERE ? "" : choice.getValue().word();
    }

    @Override
    public void setValue(String word) {
        choice.setValue(Stream.of(Exactness.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElse(Exactness.THERE));
    }

    @Override
    public void setError(String sentence) {
        choice.setErrorMessage(sentence);
        choice.setInvalid(!sentence.isEmpty());
    }
}
