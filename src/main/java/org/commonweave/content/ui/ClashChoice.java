package org.commonweave.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.Comparison;
import org.commonweave.content.Comparison.Change;
import org.commonweave.content.MergePart.Clash;

/// One part that two people changed: what it was, what each made of it, and what it shall be.
class ClashChoice extends Div {

    /// What it shall be.
    enum Choice {
        THEIRS,
        MINE,
        BOTH,
        OTHER
    }

    private final Clash clash;
    private final RadioButtonGroup<Choice> choice = new RadioButtonGroup<>();
    private final TextArea other = new TextArea(Words.say("content.clash.other-words"));

    /// @param what the part is, such as “The title”
    /// @param field the name of the field that it is a part of; own words for it are kept with that field
    /// @param them the name of the other person
    ClashChoice(Clash clash, String what, String field, String them) {
        this.clash = clash;
        addClassName("clash");
        choice.setLabel(Words.say("content.clash.choose"));
        choice.setItems(Choice.values());
        choice.setItemLabelGenerator(way -> switch (way) {
            case THEIRS -> Words.say("content.clash.keep-theirs", them);
            case MINE -> Words.say("content.clash.keep-mine");
            case BOTH -> Words.say("content.clash.keep-both");
            case OTHER -> Words.say("content.clash.keep-other");
        });
        choice.addValueChangeListener(_ -> choose());
        other.addClassName("clash-other");
        other.setVisible(false);
        other.getElement().setAttribute("data-words-for", field).setAttribute("data-instead-of", clash.mine());
        add(
                Piece.text("h2", "clash-title", what),
                Piece.element(
                        "div",
                        "clash-texts",
                        text(Words.say("content.clash.base"), Piece.text("div", "clash-words", clash.base())),
                        text(Words.say("content.clash.theirs", them), changed(clash.theirs())),
                        text(Words.say("content.clash.mine"), changed(clash.mine()))),
                choice,
                other);
    }

    /// The decision, or nothing while there is none; then the question is marked.
    Optional<String> decided() {
        choice.setInvalid(choice.isEmpty());
        choice.setErrorMessage(Words.say("content.clash.undecided"));
        return choice.getOptionalValue().map(way -> switch (way) {
            case THEIRS -> clash.theirs();
            case MINE -> clash.mine();
            case BOTH -> both();
            case OTHER -> other.getValue();
        });
    }

    void point() {
        choice.getElement().callJsFunction("focus");
    }

    private void choose() {
        choice.setInvalid(false);
        boolean own = choice.getValue() == Choice.OTHER;
        if (own && other.isEmpty()) {
            other.setValue(both());
        }
        other.setVisible(own);
        if (own) {
            other.focus();
        }
    }

    private String both() {
        String between = clash.mine().contains("\n") || clash.theirs().contains("\n") ? "\n\n" : " ";
        return Stream.of(clash.theirs(), clash.mine())
                .map(String::stripTrailing)
                .filter(text -> !text.isEmpty())
                .reduce((theirs, mine) -> theirs + between + mine)
                .orElse("");
    }

    private static Component text(String whose, Component words) {
        return Piece.element("section", "clash-text", Piece.text("h3", "clash-whose", whose), words);
    }

    private HtmlContainer changed(String text) {
        HtmlContainer words = Piece.element("div", "clash-words");
        if (text.isBlank()) {
            words.add(Words.say("content.clash.nothing"));
        }
        Comparison.words(clash.base(), text).stream()
                .filter(fragment -> fragment.change() != Change.REMOVED)
                .map(fragment -> Piece.text(fragment.change() == Change.ADDED ? "ins" : "span", "", fragment.words()))
                .forEach(words::add);
        return words;
    }
}
