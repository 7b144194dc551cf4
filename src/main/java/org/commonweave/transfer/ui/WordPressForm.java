package org.commonweave.transfer.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentText;
import org.commonweave.transfer.run.ImportDesk;
import org.commonweave.transfer.run.RunSummary;
import org.commonweave.transfer.run.WordPressWish;

/// Which export of WordPress is to be brought in, under which name, and where its comments go.
class WordPressForm extends SourceForm {

    private final UploadField upload;
    private final TextField name = name(Words.say("transfer.wordpress.name"));
    private final TextField group = new TextField(Words.say("transfer.wordpress.group"));
    private final TextField tags = tags();

    WordPressForm(ImportDesk desk, Viewer viewer) {
        super(desk, viewer);
        upload = new UploadField(desk, viewer, "transfer.wordpress.upload", List.of(".xml", ".zip"), this::named);
        group.setHelperText(Words.say("transfer.wordpress.group.hint"));
        group.setMaxLength(ContentText.MAX_TITLE);
        compose(
                Words.say("transfer.wordpress.lead"),
                upload,
                Words.say("transfer.wordpress.export"),
                Words.say(
                        "transfer.mail.archive.hint",
                        desk.folderOfFolders(viewer).toString()),
                desk.archives(viewer),
                List.of(name, group, tags),
                Piece.link(ImportView.PATH, Words.say("transfer.import.earlier")));
    }

    @Override
    void named(String fileName) {
        offerName(name, fileName.replaceFirst("(?i)\\.(xml|zip)$", ""));
    }

    @Override
    RunSummary lookAtUpload() {
        return desk().lookAtWordPressUpload(viewer(), wish(), upload.received());
    }

    @Override
    RunSummary lookAt(String chosen) {
        return desk().lookAtWordPress(viewer(), wish(), chosen);
    }

    private WordPressWish wish() {
        return new WordPressWish(name.getValue(), listOf(tags.getValue()), group.getValue());
    }
}
