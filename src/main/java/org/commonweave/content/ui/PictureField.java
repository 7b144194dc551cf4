package org.commonweave.content.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import java.util.Optional;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.LabelledInput;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.file.FileDetails;
import org.commonweave.content.file.LeadPicture;
import org.commonweave.content.file.StoredFiles;
import org.jspecify.annotations.Nullable;

/// A field for the one picture that stands for an item: it is picked, dropped, pasted or taken with the camera of a
/// phone, is seen at once, and can be described and taken away again. In the browser `picture-field.js` sends it.
///
/// Holds nothing that the item does not have yet until somebody stores [#picture()].
@Tag("picture-field")
public class PictureField extends HtmlContainer {

    private static final String HASH = "event.detail.hash";

    private final StoredFiles files;
    private final ShownPictures pictures;
    private final CurrentViewer current;

    private final Div preview = new Div();
    private final NativeButton pick = new NativeButton();
    private final NativeButton remove = new NativeButton(Words.say("content.picture.remove"), _ -> remove());
    private final LabelledInput description;
    private final LabelledInput caption;

    @Nullable
    private FileDetails file;

    /// @param name of the field in its form, unique in the page
    /// @param label what the picture is for
    PictureField(String name, String label, StoredFiles files, ShownPictures pictures, CurrentViewer current) {
        this.files = files;
        this.pictures = pictures;
        this.current = current;
        description = new LabelledInput(
                name + "-description",
                Words.say("content.picture.description"),
                Words.say("content.picture.description.hint"));
        caption = new LabelledInput(name + "-caption", Words.say("content.picture.caption"), "");
        addClassName("picture-field");
        UploadWords.on(getElement());
        getElement().setAttribute("role", "group").setAttribute("aria-labelledby", name + "-label");
        getElement().addEventListener("brought", this::brought).addEventData(HASH);
        compose(name, label);
        show(Optional.empty());
    }

    /// The picture with its words; nothing if there is none.
    public Optional<LeadPicture> picture() {
        return Optional.ofNullable(file)
                .map(chosen -> new LeadPicture(chosen, description.getValue(), caption.getValue()));
    }

    /// Shows a picture to begin with, or that there is none.
    public void show(Optional<LeadPicture> picture) {
        description.setValue(picture.map(LeadPicture::description).orElse(""));
        caption.setValue(picture.map(LeadPicture::caption).orElse(""));
        show(picture.map(LeadPicture::file).orElse(null));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        BrowserModule.load(getElement(), "/js/picture-field.js");
    }

    private void compose(String name, String label) {
        HtmlContainer caption = Piece.text("p", "picture-field-label", label);
        caption.setId(name + "-label");
        pick.addClassNames("button", "picture-field-pick");
        pick.getElement().setAttribute("type", "button");
        remove.addClassNames("button", "button-plain");
        remove.getElement().setAttribute("type", "button");
        preview.addClassName("picture-field-preview");
        Div actions = new Div(pick, remove);
        actions.addClassName("form-actions");
        HtmlContainer state = Piece.element("p", "picture-field-state");
        state.getElement().setAttribute("role", "status");
        HtmlContainer progress = Piece.element("progress", "");
        progress.getElement()
                .setAttribute("max", "1")
                .setAttribute("aria-label", label)
                .setAttribute("hidden", true);
        add(
                caption,
                Piece.text("p", "field-hint", Words.say("content.picture.hint")),
                preview,
                actions,
                progress,
                state,
                description,
                this.caption);
    }

    /// What the browser says is believed only as far as the person may have the file.
    private void brought(DomEvent event) {
        String hash = event.getEventData().get(HASH).asString("");
        files.find(hash, current.viewer()).filter(FileDetails::isPicture).ifPresent(found -> {
            show(found);
            description.input().focus();
        });
    }

    private void remove() {
        show((FileDetails) null);
        pick.focus();
    }

    private void show(@Nullable FileDetails chosen) {
        file = chosen;
        boolean isThere = chosen != null;
        preview.removeAll();
        if (chosen != null) {
            preview.add(pictures.picture(chosen.path(), Words.say("content.picture.chosen"), "24rem"));
        }
        preview.setVisible(isThere);
        remove.setVisible(isThere);
        description.setVisible(isThere);
        caption.setVisible(isThere);
        pick.setText(Words.say(isThere ? "content.picture.other" : "content.picture.pick"));
    }
}
