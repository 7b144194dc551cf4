package org.commonweave.transfer.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.commonweave.base.Refusal;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentText;
import org.commonweave.content.Visibility;
import org.commonweave.transfer.run.ImportDesk;
import org.commonweave.transfer.run.MailWish;
import org.commonweave.transfer.run.RunSummary;

/// Which mail archive is to be brought in, and into which group.
class MailForm extends Div {

    private static final List<String> ENDINGS = List.of(".mbox", ".mbx", ".txt", ".gz", ".zip");

    private final ImportDesk desk;
    private final Viewer viewer;
    private final UploadField upload;
    private final Select<String> archive = new Select<>();
    private final TextField group = new TextField(Words.say("transfer.mail.group"));
    private final Select<Visibility> readers = new Select<>();
    private final HtmlContainer refusal = Piece.element("p", "notice notice-warning");
    private String uploaded = "";

    MailForm(ImportDesk desk, Viewer viewer) {
        this.desk = desk;
        this.viewer = viewer;
        upload = new UploadField(desk, viewer, "transfer.mail.upload", ENDINGS, name -> uploaded = name);
        addClassName("form");

        archive.setLabel(Words.say("transfer.mail.archive"));
        archive.setHelperText(Words.say(
                "transfer.mail.archive.hint", desk.folderOfFolders(viewer).toString()));
        archive.setItems(desk.archives(viewer));
        archive.setEmptySelectionAllowed(true);
        archive.setEmptySelectionCaption(Words.say("transfer.import.folder.none"));
        group.setHelperText(Words.say("transfer.mail.group.hint"));
        group.setMaxLength(ContentText.MAX_TITLE);
        group.setRequiredIndicatorVisible(true);
        readers.setLabel(Words.say("transfer.mail.readers"));
        readers.setHelperText(Words.say("transfer.mail.readers.hint"));
        readers.setItems(Visibility.values());
        readers.setItemLabelGenerator(
                some -> Words.say("transfer.mail.readers." + some.name().toLowerCase(Locale.ROOT)));
        readers.setValue(Visibility.MEMBERS);
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        NativeButton look = new NativeButton(Words.say("transfer.import.look"), _ -> look());
        look.addClassNames("button", "button-primary");

        add(Piece.text("p", "", Words.say("transfer.mail.lead")), upload, archive, group, readers, refusal);
        add(Piece.element(
                "div", "form-actions", look, Piece.link(ImportView.PATH, Words.say("transfer.import.earlier"))));
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
        String chosen = archive.getValue();
        return chosen == null || chosen.isEmpty()
                ? desk.lookAtMailUpload(viewer, wish(uploaded), upload.received())
                : desk.lookAtMail(viewer, wish(chosen), chosen);
    }

    private MailWish wish(String name) {
        return new MailWish(name.isEmpty() ? group.getValue() : name, group.getValue(), readers.getValue());
    }
}
