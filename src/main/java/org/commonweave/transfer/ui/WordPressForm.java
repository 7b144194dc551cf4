package org.commonweave.transfer.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.commonweave.base.Refusal;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentText;
import org.commonweave.transfer.ImportSource;
import org.commonweave.transfer.run.ImportDesk;
import org.commonweave.transfer.run.RunSummary;
import org.commonweave.transfer.run.WordPressWish;

/// Which export of WordPress is to be brought in, under which name, and where its comments go.
class WordPressForm extends Div {

    private final ImportDesk desk;
    private final Viewer viewer;
    private final UploadField upload;
    private final Select<String> export = new Select<>();
    private final TextField name = new TextField(Words.say("transfer.wordpress.name"));
    private final TextField group = new TextField(Words.say("transfer.wordpress.group"));
    private final TextField tags = new TextField(Words.say("transfer.import.tags"));
    private final HtmlContainer refusal = Piece.element("p", "notice notice-warning");

    WordPressForm(ImportDesk desk, Viewer viewer) {
        this.desk = desk;
        this.viewer = viewer;
        upload = new UploadField(desk, viewer, "transfer.wordpress.upload", List.of(".xml", ".zip"), this::suggestName);
        addClassName("form");

        export.setLabel(Words.say("transfer.wordpress.export"));
        export.setHelperText(Words.say(
                "transfer.mail.archive.hint", desk.folderOfFolders(viewer).toString()));
        export.setItems(desk.archives(viewer));
        export.setEmptySelectionAllowed(true);
        export.setEmptySelectionCaption(Words.say("transfer.import.folder.none"));
        export.addValueChangeListener(
                event -> Optional.ofNullable(event.getValue()).ifPresent(this::suggestName));
        name.setHelperText(Words.say("transfer.import.name.hint"));
        name.setMaxLength(ImportSource.MAX_NAME);
        group.setHelperText(Words.say("transfer.wordpress.group.hint"));
        group.setMaxLength(ContentText.MAX_TITLE);
        tags.setHelperText(Words.say("transfer.import.tags.hint"));
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        NativeButton look = new NativeButton(Words.say("transfer.import.look"), _ -> look());
        look.addClassNames("button", "button-primary");

        add(Piece.text("p", "", Words.say("transfer.wordpress.lead")), upload, export, name, group, tags, refusal);
        add(Piece.element(
                "div", "form-actions", look, Piece.link(ImportView.PATH, Words.say("transfer.import.earlier"))));
    }

    private void suggestName(String fileName) {
        String plain = fileName.replaceFirst("(?i)\\.(xml|zip)$", "");
        if (name.getValue().isBlank() && !plain.isBlank()) {
            name.setValue(plain.substring(0, Math.min(plain.length(), ImportSource.MAX_NAME)));
        }
    }

    private void look() {
        refusal.setVisible(false);
        try {
            RunSummary run = begin();
            getUI().ifPresent(ui -> ui.navigate(run.path().substring(1)));
        } catch (Refusal refused) {
            refusal.setText(refused.sentence());
            refusal.setVisible(true);
        }
    }

    private RunSummary begin() {
        WordPressWish wish = new WordPressWish(name.getValue(), ImportForm.listOf(tags.getValue()), group.getValue());
        String chosen = export.getValue();
        return chosen == null || chosen.isEmpty()
                ? desk.lookAtWordPressUpload(viewer, wish, upload.received())
                : desk.lookAtWordPress(viewer, wish, chosen);
    }
}
