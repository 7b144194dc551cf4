package org.commonweave.base.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.Collection;

/// One line to type into, with its label, a hint if it needs one, and room for what is wrong with what was typed.
public class LabelledInput extends LabelledField {

    private final Input input;
    private final HtmlContainer hint;
    private final HtmlContainer error = Piece.text("p", "field-error", "");

    /// @param name of the field in its form, unique in the page
    /// @param hint what to type, beyond what the label says; may be empty
    public LabelledInput(String name, String label, String hint) {
        this(new Input(), name, label, hint);
    }

    private LabelledInput(Input input, String name, String label, String hint) {
        this.input = input;
        this.hint = Piece.text("p", "field-hint", hint);
        addClassName("field");
        input.setId(name);
        input.getElement().setAttribute("name", name);
        NativeLabel caption = new NativeLabel(label);
        caption.setFor(name);
        this.hint.setId(name + "-hint");
        this.hint.setVisible(!hint.isEmpty());
        error.setId(name + "-error");
        add(caption, this.hint, input, error);
        input.addValueChangeListener(_ -> setError(""));
        setError("");
    }

    /// The same for a sentence or two, which are seen whole while one writes them.
    public static LabelledInput ofSentences(String name, String label, String hint) {
        return new LabelledInput(new Sentences(), name, label, hint);
    }

    public Input input() {
        return input;
    }

    @Override
    public String getValue() {
        return input.getValue();
    }

    @Override
    public void setValue(String text) {
        input.setValue(text);
    }

    /// Gives another hint, which is said to those who listen too.
    public void setHint(String sentence) {
        hint.setText(sentence);
        hint.getElement().setAttribute("aria-live", "polite");
    }

    /// Offers some lines to choose from, beside whatever else may be typed.
    public void offer(Collection<String> lines) {
        String name = input.getId().orElseThrow() + "-choices";
        HtmlContainer choices = Piece.element("datalist", "");
        choices.setId(name);
        lines.forEach(line -> {
            HtmlContainer choice = Piece.element("option", "");
            choice.getElement().setAttribute("value", line);
            choices.add(choice);
        });
        input.getElement().setAttribute("list", name);
        add(choices);
    }

    /// It is said until something else is typed.
    @Override
    public void setError(String sentence) {
        boolean wrong = !sentence.isEmpty();
        error.setText(sentence);
        error.setVisible(wrong);
        input.getElement().setAttribute("aria-invalid", Boolean.toString(wrong));
        String described = (wrong ? error.getId().orElseThrow() + " " : "")
                + (hint.isVisible() ? hint.getId().orElseThrow() : "");
        input.getElement().setAttribute("aria-describedby", described.strip());
        if (wrong) {
            input.focus();
        }
    }

    @Tag("textarea")
    private static final class Sentences extends Input {}
}
