package org.commonweave.wiki.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Map;
import org.commonweave.base.Refusal;
import org.commonweave.base.Words;
import org.commonweave.base.ui.LabelledInput;
import org.commonweave.content.ContentEdit;
import org.commonweave.content.ContentText;
import org.commonweave.content.draft.Unfinished;
import org.commonweave.content.ui.TextEditor;
import org.commonweave.content.ui.TextEditors;
import org.commonweave.wiki.NewPage;
import org.jspecify.annotations.Nullable;

/// The fields in which a page is written.
class PageFields extends Div {

    private final LabelledInput title = new LabelledInput("title", Words.say("wiki.edit.title"), "");
    private final Div besideTitle = new Div();
    private final Div belowTitle = new Div();
    private final TextEditor body;
    private final LabelledInput summary =
            LabelledInput.ofSentences("summary", Words.say("wiki.edit.summary"), Words.say("wiki.edit.summary.hint"));
    private final LabelledInput tags = new LabelledInput(
            "tags", Words.say("content.tags"), Words.say("wiki.edit.tags.hint", ContentText.MAX_TAGS));
    private final LabelledInput comment =
            new LabelledInput("comment", Words.say("wiki.edit.comment"), Words.say("wiki.edit.comment.hint"));
    private final Checkbox minor = new Checkbox(Words.say("wiki.edit.minor"));
    private final Input base = hidden("base");
    private final Input parent = hidden("parent");
    private final Div form = new Div(summary, tags, comment, minor);
    private ContentText shown = new ContentText("", "", "", List.of());

    PageFields(TextEditors editors) {
        body = editors.open("body", Words.say("wiki.edit.body"));
        title.addClassName("edit-title");
        title.input().getElement().setAttribute("autocomplete", "off");
        addClassName("edit-fields");
        form.addClassName("form");
        getElement().appendChild(new Header(title, besideTitle, belowTitle).getElement(), body.getElement());
        add(form, base, parent);
    }

    /// Shows a text to begin with.
    void show(ContentText text, int baseRevision) {
        shown = text;
        fill(text);
        base.setValue(Integer.toString(baseRevision));
    }

    /// Puts another text in, which counts as typed.
    void fill(ContentText text) {
        title.setValue(text.title());
        body.setValue(text.body());
        summary.setValue(text.summary());
        tags.setValue(String.join(", ", text.tags()));
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
    }

    /// For the first text of a page there is nothing to say about what changed.
    void withoutComment() {
        comment.setVisible(false);
        minor.setVisible(false);
    }

    void comment(String text) {
        comment.setValue(text);
    }

    /// The place for what is to be said about the title.
    Div belowTitle() {
        return belowTitle;
    }

    /// Shows the way to what has this title already, until the text is accepted.
    void besideTitle(Component way) {
        besideTitle.add(way);
    }

    void focus() {
        title.input().focus();
    }

    void onSave(SerializableRunnable save) {
        body.onSave(save);
    }

    void onTitle(SerializableConsumer<String> changed) {
        title.input().addValueChangeListener(event -> changed.accept(event.getValue()));
    }

    Input titleInput() {
        return title.input();
    }

    ContentText text() {
        return new ContentText(title.getValue(), summary.getValue(), body.getValue(), List.of(tags.getValue()));
    }

    /// @param key see [ContentEdit]
    ContentEdit edit(String key) {
        return new ContentEdit(text(), baseRevision(), comment.getValue(), minor.getValue(), key);
    }

    /// What is written, as a draft.
    ///
    /// @param content see [Unfinished]
    Unfinished unfinished(@Nullable Long content) {
        return new Unfinished(NewPage.KIND, content, baseRevision(), text(), comment.getValue(), parent.getValue());
    }

    /// The address of the page above a new one; empty for none.
    String parent() {
        return parent.getValue();
    }

    void parent(String path) {
        parent.setValue(path);
    }

    int baseRevision() {
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
                    "content.path-taken.unseen" -> title.setError(sentence);
            case "content.summary-long" -> summary.setError(sentence);
            case "content.tag-long", "content.tags-many" -> tags.setError(sentence);
            case "content.comment-long" -> comment.setError(sentence);
            default -> body.setError(sentence);
        }
    }

    /// Nothing is wrong any more.
    void accept() {
        List.of(title, summary, tags, comment).forEach(field -> field.setError(""));
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
