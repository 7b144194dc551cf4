package org.commonweave.content.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Refusal;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentText;
import org.commonweave.content.Suggestion;
import org.commonweave.content.TextPreview;
import org.commonweave.content.WritingHelp;
import org.commonweave.markup.ui.ArticleBody;

/// A field for a long text: a toolbar, suggestions while one types, pictures and files that stand where
/// they are put, and a preview that shows what readers will see.
///
/// The field is a plain text area until its module has arrived in the browser, and stays one if that fails.
@Tag("text-editor")
public class TextEditor extends AbstractSinglePropertyField<TextEditor, String> implements Focusable<TextEditor> {

    /// Until the module takes over, the text area stands in for the field.
    private static final String STAND_IN = """
            if (!this.matches(":defined")) {
              const area = this.querySelector("textarea");
              area.value = this.value ?? "";
              Object.defineProperty(this, "value", {
                configurable: true,
                get: () => area.value,
                set: (text) => { area.value = text ?? ""; },
              });
              this.focus = () => area.focus();
            }
            """;

    /// What of the text and its preview is in sight.
    private enum Sight {
        WRITE,
        PREVIEW,
        BOTH
    }

    private final TextPreview preview;
    private final WritingHelp help;
    private final CurrentViewer current;
    private final String name;
    private final Map<Sight, NativeButton> tabs = new EnumMap<>(Sight.class);
    private final HtmlContainer area = Piece.element("textarea", "editor");
    private final Div write = new Div();
    private final Div shown = new Div();
    private final HtmlContainer error = Piece.text("p", "field-error", "");
    private Sight sight = Sight.WRITE;

    /// @param name of the field in its form, unique in the page
    /// @param label what the text is, for those who cannot see where they are
    public TextEditor(String name, String label, TextPreview preview, WritingHelp help, CurrentViewer current) {
        super("value", "", false);
        this.name = name;
        this.preview = preview;
        this.help = help;
        this.current = current;
        setSynchronizedEvent("change");
        getElement().getClassList().add("edit-box");
        getElement().setAttribute("name", name);
        UploadWords.on(getElement());
        compose(label);
        show(Sight.WRITE);
        addValueChangeListener(_ -> refresh());
    }

    /// What happens when somebody presses the keys for saving.
    public void onSave(SerializableRunnable save) {
        getElement().addEventListener("save", _ -> save.run());
    }

    /// Asks for the text in other words than for a how-to page, as long as there is none.
    void prompt(String sentence) {
        area.getElement().setAttribute("placeholder", sentence);
    }

    /// Says what is wrong with the text, and leads there; an empty sentence says that nothing is.
    public void setError(String sentence) {
        error.setText(sentence);
        boolean wrong = !sentence.isEmpty();
        error.setVisible(wrong);
        area.getElement()
                .setAttribute("aria-invalid", Boolean.toString(wrong))
                .setAttribute("aria-describedby", wrong ? name + "-error " + name + "-hint" : name + "-hint");
        getElement().getClassList().set("edit-box-refused", wrong);
        if (wrong) {
            show(Sight.WRITE);
            focus();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(STAND_IN);
        BrowserModule.load(getElement(), "/js/text-editor.js");
    }

    @ClientCallable
    List<Suggestion> suggest(String sign, String letters) {
        return help.suggest(sign, letters, current.viewer());
    }

    private void compose(String label) {
        HtmlContainer caption = Piece.text("label", "visually-hidden", label);
        caption.setId(name + "-label");
        caption.getElement().setAttribute("for", name + "-text");
        area.setId(name + "-text");
        area.getElement()
                .setAttribute("rows", "18")
                .setAttribute("spellcheck", "true")
                .setAttribute("dir", "auto")
                .setAttribute("placeholder", Words.say("content.editor.placeholder"))
                .setAttribute("aria-describedby", name + "-hint");
        error.setId(name + "-error");
        error.setVisible(false);
        HtmlContainer hint =
                Piece.text("p", "field-hint edit-hint", Words.say("content.editor.hint", ContentText.MAX_CALLED));
        hint.setId(name + "-hint");
        write.addClassName("edit-write");
        write.add(caption, area);
        shown.addClassName("edit-preview");
        Div bar = new Div(tabs(), new EditorToolbar(name + "-write"));
        bar.addClassName("edit-bar");
        Div panels = new Div(panel(write, Sight.WRITE), panel(shown, Sight.PREVIEW));
        panels.addClassName("edit-panels");
        getElement()
                .appendChild(
                        bar.getElement(),
                        error.getElement(),
                        panels.getElement(),
                        reminder().getElement(),
                        hint.getElement(),
                        status().getElement());
    }

    /// That a picture does not say what it shows. It comes to life in the browser, which knows the text as it is.
    private static HtmlContainer reminder() {
        HtmlContainer describe = Piece.text("button", "button button-plain", Words.say("content.upload.describe"));
        describe.getElement().setAttribute("type", "button");
        HtmlContainer reminder =
                Piece.element("p", "edit-reminder", Piece.text("span", "", Words.say("content.upload.undescribed")));
        reminder.add(describe);
        reminder.getElement().setAttribute("hidden", true);
        return reminder;
    }

    /// What is only heard: that a file has arrived, or why it has not.
    private static HtmlContainer status() {
        HtmlContainer status = Piece.element("p", "edit-status visually-hidden");
        status.getElement().setAttribute("role", "status");
        return status;
    }

    private Component tabs() {
        Div list = new Div();
        list.addClassName("edit-tabs");
        list.getElement().setAttribute("role", "tablist").setAttribute("aria-label", Words.say("content.editor.tabs"));
        for (Sight choice : Sight.values()) {
            NativeButton tab = new NativeButton(Words.say("content.editor." + word(choice)), _ -> show(choice));
            tab.setId(name + "-tab-" + word(choice));
            tab.getElement()
                    .setAttribute("type", "button")
                    .setAttribute("role", "tab")
                    .setAttribute("aria-controls", controls(choice));
            tab.addClassName("edit-tab-" + word(choice));
            tabs.put(choice, tab);
            list.add(tab);
        }
        return list;
    }

    private Div panel(Div panel, Sight labelledBy) {
        panel.setId(name + "-" + word(labelledBy));
        panel.getElement()
                .setAttribute("role", "tabpanel")
                .setAttribute("aria-labelledby", name + "-tab-" + word(labelledBy));
        return panel;
    }

    private void show(Sight chosen) {
        sight = chosen;
        tabs.forEach(
                (choice, tab) -> tab.getElement().setAttribute("aria-selected", Boolean.toString(choice == chosen)));
        write.getElement().setAttribute("hidden", chosen == Sight.PREVIEW);
        shown.getElement().setAttribute("hidden", chosen == Sight.WRITE);
        for (Sight choice : Sight.values()) {
            getElement().getClassList().set("edit-box-" + word(choice), choice == chosen);
        }
        refresh();
    }

    private void refresh() {
        if (sight != Sight.WRITE) {
            shown.removeAll();
            shown.add(rendered());
        }
    }

    private Component rendered() {
        if (getValue().isBlank()) {
            return Piece.text("p", "empty-state", Words.say("content.editor.nothing"));
        }
        try {
            return new ArticleBody(preview.html(getValue(), current.viewer()));
        } catch (Refusal refusal) {
            return Piece.text("p", "field-error", refusal.sentence());
        }
    }

    private String controls(Sight choice) {
        String writing = name + "-" + word(Sight.WRITE);
        String reading = name + "-" + word(Sight.PREVIEW);
        return switch (choice) {
            case WRITE -> writing;
            case PREVIEW -> reading;
            case BOTH -> writing + " " + reading;
        };
    }

    private static String word(Sight sight) {
        return switch (sight) {
            case WRITE -> "write";
            case PREVIEW -> "preview";
            case BOTH -> "both";
        };
    }
}
