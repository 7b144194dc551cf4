package org.commonweave.transfer.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentText;
import org.commonweave.content.Visibility;
import org.commonweave.transfer.run.ImportDesk;
import org.commonweave.transfer.run.MailWish;
import org.commonweave.transfer.run.RunSummary;

/// Which mail archive is to be brought in, and into which group.
class MailForm extends SourceForm {

    private static final List<String> ENDINGS = List.of(".mbox", ".mbx", ".txt", ".gz", ".zip");

    private final UploadField upload;
    private final TextField group = new TextField(Words.say("transfer.mail.group"));
    private final Select<Visibility> readers = new Select<>();
    private String uploaded = "";

    MailForm(ImportDesk desk, Viewer viewer) {
        super(desk, viewer);
        upload = new UploadField(desk, viewer, "transfer.mail.upload", ENDINGS, fileName -> uploaded = fileName);
        group.setHelperText(Words.say("transfer.mail.group.hint"));
        group.setMaxLength(ContentText.MAX_TITLE);
        group.setRequiredIndicatorVisible(true);
        readers.setLabel(Words.say("transfer.mail.readers"));
        readers.setHelperText(Words.say("transfer.mail.readers.hint"));
        readers.setItems(Visibility.values());
        readers.setItemLabelGenerator(
                some -> Words.say("transfer.mail.readers." + some.name().toLowerCase(Locale.ROOT)));
        readers.setValue(Visibility.MEMBERS);
        compose(
                Words.say("transfer.mail.lead"),
                upload,
                Words.say("transfer.mail.archive"),
                Words.say(
                        "transfer.mail.archive.hint",
                        desk.folderOfFolders(viewer).toString()),
                desk.archives(viewer),
                List.of(group, readers),
                Piece.link(ImportView.PATH, Words.say("transfer.import.earlier")));
    }

    /// Its group has a name of its own.
    @Override
    void named(String fileName) {}

    @Override
    RunSummary lookAtUpload() {
        return desk().lookAtMailUpload(viewer(), wish(uploaded), upload.received());
    }

    @Override
    RunSummary lookAt(String chosen) {
        return desk().lookAtMail(viewer(), wish(chosen), chosen);
    }

    private MailWish wish(String name) {
        return new MailWish(name.isEmpty() ? group.getValue() : name, group.getValue(), readers.getValue());
    }
}
