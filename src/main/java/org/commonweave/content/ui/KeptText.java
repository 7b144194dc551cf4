package org.commonweave.content.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Focus;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.draft.Device;
import org.commonweave.content.draft.DraftDetails;
import org.commonweave.content.draft.DraftService;
import org.commonweave.content.draft.DraftSummary;
import org.commonweave.content.draft.Sitting;
import org.commonweave.content.draft.Unfinished;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What a person types into a form and has not published: kept by their browser, then as a draft, and offered when
/// they come back.
@Tag("kept-text")
public class KeptText extends HtmlContainer {

    /// More are found in the list of drafts.
    private static final int OFFERED = 3;

    private static final String DETAIL = "event.detail";

    private final DraftService drafts;
    private final Viewer viewer;
    private final String kind;

    @Nullable
    private final Long content;

    private final String name = UUID.randomUUID().toString();
    private final Instant opened = Instant.now();
    private final Div offers = new Div();
    private final Div strays = new Div();

    /// To be put inside the form.
    ///
    /// @param kind of what is written
    /// @param content the item that is changed; `null` for something new
    KeptText(DraftService drafts, Viewer viewer, String kind, @Nullable Long content) {
        this.drafts = drafts;
        this.viewer = viewer;
        this.kind = kind;
        this.content = content;
        getElement()
                .setAttribute("member", Long.toString(viewer.member().orElseThrow()))
                .setAttribute("draft", name)
                .setAttribute("kind", kind)
                .setAttribute("role", "status");
        if (content != null) {
            getElement().setAttribute("content", Long.toString(content));
        }
        add(offers, strays);
    }

    /// Marks the form whose named fields are kept.
    public static void in(Component form) {
        form.getElement().setAttribute("data-kept-form", true);
    }

    /// Where the form says whether the text is kept.
    public static HtmlContainer state() {
        HtmlContainer state = Piece.element("p", "save-state");
        state.getElement()
                .setAttribute("role", "status")
                .setAttribute("data-saved", Words.say("content.kept.saved"))
                .setAttribute("data-trying", Words.say("content.kept.trying"))
                .setAttribute("data-lost", Words.say("content.kept.lost"))
                .setAttribute("data-signed-out", Words.say("content.kept.signed-out"))
                .setAttribute("data-sign-in", Words.say("content.kept.sign-in"));
        return state;
    }

    /// Where the form says who else is writing on the same.
    public static HtmlContainer company() {
        HtmlContainer company = Piece.element("p", "save-company");
        company.getElement().setAttribute("role", "status").setAttribute("data-company", true);
        return company;
    }

    /// Names the one attempt that this form is: the draft, and the key under which it is to be published.
    public String name() {
        return name;
    }

    /// Goes on with an earlier draft here. Nothing if there is no such draft any more, or if it is about something
    /// else.
    public Optional<DraftDetails> takeUp(String earlier) {
        boolean fits = content == null
                || drafts.about(viewer, kind, content).stream()
                        .anyMatch(draft -> draft.name().equals(earlier));
        return fits ? drafts.takeUp(viewer, earlier, name) : Optional.empty();
    }

    /// Offers what the person began at other times.
    ///
    /// @param carryOn puts what only the browser could keep into the form, by the names of the fields
    public void offer(SerializableConsumer<Map<String, String>> carryOn) {
        getElement()
                .addEventListener("ready", event -> {
                    showStrays(event, carryOn);
                    showOffers();
                })
                .addEventData(DETAIL);
        showOffers();
    }

    /// Keeps what stands in the form now. Throws [org.commonweave.content.draft.DraftRefused].
    public void keep(Unfinished form) {
        drafts.keep(viewer, form, new Sitting(name, Sitting.NEWEST, opened, device()));
        tell("ahead");
    }

    /// Keeps it in the browser at least.
    public void keepThere() {
        tell("keep");
    }

    /// There is nothing that would be worth keeping.
    public void throwAway() {
        drafts.throwAway(viewer, name);
        forget();
    }

    /// The text is published.
    public void forget() {
        tell("forget");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        BrowserModule.load(getElement(), "/js/kept-text.js");
    }

    private static String device() {
        return Device.of(
                Optional.ofNullable(UI.getCurrent().getSession().getBrowser().getUserAgent())
                        .orElse(""));
    }

    /// The page runs it, because the form may be gone by then.
    private void tell(String what) {
        UI.getCurrent().getPage().executeJs("customElements.get('kept-text')?.[$0]($1)", what, name);
    }

    private void showOffers() {
        List<DraftSummary> all = drafts.about(viewer, kind, content).stream()
                .filter(draft -> !draft.name().equals(name))
                .toList();
        offers.removeAll();
        all.stream()
                .limit(OFFERED)
                .map(draft -> new DraftNotice(draft, drafts, viewer, this::showOffers))
                .forEach(offers::add);
        if (all.size() > OFFERED) {
            offers.add(Piece.paragraph(
                    "", Piece.link(DraftsView.PATH, Words.say("content.drafts.more", all.size() - OFFERED))));
        }
    }

    private void showStrays(DomEvent ready, SerializableConsumer<Map<String, String>> carryOn) {
        strays.removeAll();
        for (JsonNode copy : ready.getEventData().get(DETAIL)) {
            if (isAboutThis(copy)) {
                strays.add(stray(copy, carryOn));
            }
        }
    }

    private boolean isAboutThis(JsonNode copy) {
        JsonNode about = copy.path("content");
        return copy.path("kind").asString("").equals(kind)
                && (content == null ? about.isNull() : about.asLong(0) == content);
    }

    private Component stray(JsonNode copy, SerializableConsumer<Map<String, String>> carryOn) {
        Map<String, String> fields = new HashMap<>();
        copy.path("fields").forEachEntry((field, text) -> fields.put(field, text.asString("")));
        Div notice = new Div();
        notice.addClassName("notice");
        NativeButton accept = new NativeButton(Words.say("content.draft.go-on"), _ -> {
            carryOn.accept(fields);
            strays.remove(notice);
            Focus.keep();
        });
        accept.addClassNames("button", "button-primary");
        notice.add(
                Piece.text("p", "notice-title", Words.say("content.draft.only-here")),
                Piece.paragraph("form-actions", accept));
        return notice;
    }
}
