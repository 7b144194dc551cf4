package org.commonweave.content.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Focus;
import org.commonweave.base.ui.Piece;
import tools.jackson.databind.JsonNode;

/// What a person typed into a form and did not publish, as their own browser keeps it; offered when they come back.
@Tag("kept-text")
public class KeptText extends HtmlContainer {

    private static final String DETAIL = "event.detail";

    private final String key;
    private final SerializableConsumer<Map<String, String>> carryOn;

    /// @param form whose named fields are kept while somebody types; this must be put inside
    /// @param key what the form is about and for whom, the same when they come back
    /// @param carryOn puts what was kept into the form, by the names of the fields
    public KeptText(Component form, String key, SerializableConsumer<Map<String, String>> carryOn) {
        this.key = key;
        this.carryOn = carryOn;
        form.getElement().setAttribute("data-kept-form", true);
        getElement().setAttribute("key", key).setAttribute("role", "status");
        getElement().addEventListener("found", this::offer).addEventData(DETAIL);
    }

    /// Where the form says whether the text is kept.
    public static HtmlContainer state() {
        HtmlContainer state = Piece.element("p", "save-state");
        state.getElement()
                .setAttribute("role", "status")
                .setAttribute("data-kept", Words.say("content.kept.now"))
                .setAttribute("data-not-kept", Words.say("content.kept.not"));
        return state;
    }

    /// The server has the text, or nobody wants it.
    public void forget() {
        tell("forget");
    }

    /// The person goes away without publishing, and knows it. The text stays kept.
    public void leave() {
        tell("leave");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        BrowserModule.load(getElement(), "/js/kept-text.js");
    }

    /// The page runs it, because the form may be gone by then.
    private void tell(String what) {
        UI.getCurrent().getPage().executeJs("customElements.get('kept-text')?.[$0]($1)", what, key);
    }

    private void close() {
        removeAll();
        Focus.keep();
    }

    private void offer(DomEvent found) {
        JsonNode kept = found.getEventData().get(DETAIL);
        Map<String, String> fields = new HashMap<>();
        kept.path("fields").forEachEntry((name, text) -> fields.put(name, text.asString()));
        NativeButton accept = new NativeButton(Words.say("content.kept.carry-on"), _ -> {
            carryOn.accept(fields);
            close();
        });
        NativeButton decline = new NativeButton(Words.say("content.kept.forget"), _ -> {
            forget();
            close();
        });
        accept.addClassNames("button", "button-primary");
        decline.addClassName("button");
        HtmlContainer when = Piece.element(
                "p", "", Piece.moment(Instant.parse(kept.path("at").asString())));
        removeAll();
        add(Piece.element(
                "div",
                "notice",
                Piece.text("p", "notice-title", Words.say("content.kept.title")),
                when,
                Piece.paragraph("form-actions", accept, decline)));
    }
}
