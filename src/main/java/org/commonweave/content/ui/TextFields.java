package org.commonweave.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonweave.base.Refusal;
import org.commonweave.base.Words;
import org.commonweave.base.ui.LabelledField;
import org.commonweave.base.ui.LabelledInput;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentEdit;
import org.commonweave.content.ContentText;
import org.commonweave.content.Particulars;
import org.commonweave.content.draft.Unfinished;
import org.jspecify.annotations.Nullable;

/// The fields in which an item is written.
public class TextFields extends Div {

    private final String kind;
    private final LabelledInput title = new LabelledInput("title", Words.say("content.edit.title"), "");
    private final Div besideTitle = new Div();
    private final Div belowTitle = new Div();
    private final Header heading = new Header(title, besideTitle, belowTitle);
    private final TextEditor body;
    private final LabelledInput summary = LabelledInput.ofSentences(
            "summary", Words.say("content.edit.summary"), Words.say("content.edit.summary.hint"));
    private final LabelledInput tags = new LabelledInput(
            "tags", Words.say("content.tags"), Words.say("content.edit.tags.hint", ContentText.MAX_TAGS));
    private final LabelledInput comment =
            new LabelledInput("comment", Words.say("content.edit.comment"), Words.say("content.edit.comment.hint"));
    private final Checkbox minor = new Checkbox(Words.say("content.edit.minor"));
    private final Input base = hidden("base");
    private final Input parent = hidden("parent");
    private final Div form = new Div(summary, tags, comment, minor);
    private final Map<String, LabelledField> about = new LinkedHashMap<>();
    private final Map<String, LabelledField> fieldOfRefusal = new HashMap<>();
    private ContentText shown = new ContentText("", "", "", List.of());

    /// @param kind of what is written
    /// @param bodyLabel what the main text is, for those who cannot see where they are
    public TextFields(TextEditors editors, String kind, String bodyLabel) {
        this.kind = kind;
        body = editors.open("body", bodyLabel);
        title.addClassName("edit-title");
        title.input().getElement().setAttribute("autocomplete", "off");
        addClassName("edit-fields");
        form.addClassName("form");
        getElement().appendChild(heading.getElement(), body.getElement());
        add(form, base, parent);
    }

    /// Asks for the main text in words that fit the kind, as long as there is none.
    public TextFields prompt(String sentence) {
        body.prompt(sentence);
        return this;
    }

    /// Shows a text to begin with.
    public void show(ContentText text, int baseRevision) {
        shown = text;
        fill(text);
        base.setValue(Integer.toString(baseRevision));
    }

    /// Puts another text in, which counts as typed.
    public void fill(ContentText text) {
        title.setValue(text.title());
        body.setValue(text.body());
        summary.setValue(text.summary());
        tags.setValue(String.join(", ", text.tags()));
        about.forEach(
                (name, field) -> field.setValue(text.particulars().find(name).orElse("")));
    }

    /// Puts more words below the main text, which counts as typed.
    public void append(String words) {
        String written = body.getValue().stripTrailing();
        body.setValue(written.isEmpty() ? words : written + "\n\n" + words);
    }

    /// Puts a draft in.
    void fill(Unfinished draft) {
        fill(draft.text());
        comment.setValue(draft.comment());
        base.setValue(Integer.toString(draft.baseRevision()));
        parent.setValue(draft.parent());
    }

    /// Puts in what was typed earlier, by the names of the fields.
    void fill(Map<String, String> typed) {
        title.setValue(typed.getOrDefault("title", title.getValue()));
        body.setValue(typed.getOrDefault("body", body.getValue()));
        summary.setValue(typed.getOrDefault("summary", summary.getValue()));
        tags.setValue(typed.getOrDefault("tags", tags.getValue()));
        comment.setValue(typed.getOrDefault("comment", comment.getValue()));
        base.setValue(typed.getOrDefault("base", base.getValue()));
        parent.setValue(typed.getOrDefault("parent", parent.getValue()));
        about.forEach((name, field) -> field.setValue(typed.getOrDefault(Particulars.FIELD + name, field.getValue())));
    }

    /// For the first text of a page there is nothing to say about what changed.
    public void withoutComment() {
        comment.setVisible(false);
        minor.setVisible(false);
    }

    /// For what has no name of its own and stands in no list: it is called as it is told here.
    public void onlyBody(String name) {
        title.setValue(name);
        title.setVisible(false);
        heading.setVisible(false);
        summary.setVisible(false);
        tags.setVisible(false);
    }

    /// For what has its name from elsewhere, and carries no tags of its own.
    public void nameOnly(String name) {
        title.setValue(name);
        title.setVisible(false);
        heading.setVisible(false);
        tags.setVisible(false);
    }

    /// For what is not told in a sentence.
    public void withoutSummary() {
        summary.setVisible(false);
    }

    /// Adds fields that only this kind has.
    public void also(Component... more) {
        form.addComponentAsFirst(Piece.element("div", "edit-also", more));
    }

    /// Adds fields that only this kind has, below the summary.
    public void below(Component... more) {
        form.addComponentAtIndex(1, Piece.element("div", "edit-also", more));
    }

    /// Keeps one of the particulars in a field of the name [Particulars#FIELD] and its own.
    ///
    /// @param refusals the keys of what is said beside this field
    public <F extends LabelledField> F about(String name, F field, String... refusals) {
        about.put(name, field);
        List.of(refusals).forEach(key -> fieldOfRefusal.put(key, field));
        return field;
    }

    public void comment(String text) {
        comment.setValue(text);
    }

    /// The place for what is to be said about the title.
    public Div belowTitle() {
        return belowTitle;
    }

    /// Shows the way to what has this title already, until the text is accepted.
    void besideTitle(Component way) {
        besideTitle.add(way);
    }

    public void focus() {
        if (title.isVisible()) {
            title.input().focus();
        } else {
            body.focus();
        }
    }

    void onSave(SerializableRunnable save) {
        body.onSave(save);
    }

    public void onTitle(SerializableConsumer<String> changed) {
        title.input().addValueChangeListener(event -> changed.accept(event.getValue()));
    }

    public Input titleInput() {
        return title.input();
    }

    public ContentText text() {
        Map<String, String> lines = new HashMap<>();
        about.forEach((name, field) -> lines.put(name, field.getValue()));
        return new ContentText(
                title.getValue(),
                summary.getValue(),
                body.getValue(),
                List.of(tags.getValue()),
                shown.particulars().with(lines));
    }

    /// What is written, as a change of what is there.
    ///
    /// @param key see [ContentEdit]
    public ContentEdit edit(String key) {
        return new ContentEdit(text(), baseRevision(), comment.getValue(), minor.getValue(), key);
    }

    /// What is written, as a draft.
    ///
    /// @param content see [Unfinished]
    Unfinished unfinished(@Nullable Long content) {
        return new Unfinished(kind, content, baseRevision(), text(), comment.getValue(), parent.getValue());
    }

    /// The address of the page above a new one; empty for none.
    public String parent() {
        return parent.getValue();
    }

    public void parent(String path) {
        parent.setValue(path);
    }

    public int baseRevision() {
        return Integer.parseInt(base.getValue());
    }

    boolean isChanged() {
        return !text().equals(shown);
    }

    /// Says what is wrong beside the field it speaks of, and leads there.
    void refuse(Refusal refusal) {
        accept();
        String sentence = refusal.sentence();
        switch (refusal.key()) {
            case "content.title-empty",
                    "content.title-long",
                    "content.path-taken",
                    "content.path-taken.bin",
                    "content.path-taken.moved",
                    "content.path-taken.unseen" -> say(sentence, title);
            case "content.summary-long" -> say(sentence, summary);
            case "content.tag-long", "content.tags-many" -> say(sentence, tags);
            case "content.comment-long", "content.reason-needed" -> say(sentence, comment);
            default ->
                Optional.ofNullable(fieldOfRefusal.get(refusal.key()))
                        .ifPresentOrElse(field -> say(sentence, field), () -> body.setError(sentence));
        }
    }

    private void say(String sentence, LabelledField field) {
        if (field.isVisible()) {
            unfold(field);
            field.setError(sentence);
        } else {
            body.setError(sentence);
        }
    }

    /// What is wrong must be in sight.
    private static void unfold(Component field) {
        Stream.iterate(field.getParent(), Optional::isPresent, above -> above.flatMap(Component::getParent))
                .flatMap(Optional::stream)
                .filter(above -> above.getElement().getTag().equals("details"))
                .forEach(above -> above.getElement().setAttribute("open", true));
    }

    /// Nothing is wrong any more.
    void accept() {
        List.of(title, summary, tags, comment).forEach(field -> field.setError(""));
        about.values().forEach(field -> field.setError(""));
        besideTitle.removeAll();
        body.setError("");
    }

    private static Input hidden(String name) {
        Input input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", name);
        return input;
    }
}
