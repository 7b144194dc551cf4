package org.commonweave.transfer.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.transfer.run.ImportDesk;
import org.commonweave.transfer.run.ImportWish;
import org.commonweave.transfer.run.RunSummary;

/// Which folder is to be brought in, and under which name.
class ImportForm extends SourceForm {

    private final UploadField upload;
    private final TextField name = name(Words.say("transfer.import.name"));
    private final TextField tags = tags();

    ImportForm(ImportDesk desk, Viewer viewer) {
        super(desk, viewer);
        upload = new UploadField(desk, viewer, "transfer.upload", List.of(".zip"), this::named);
        compose(
                Words.say("transfer.import.lead"),
                upload,
                Words.say("transfer.import.folder"),
                Words.say(
                        "transfer.import.folder.hint",
                        desk.folderOfFolders(viewer).toString()),
                desk.folders(viewer),
                List.of(name, tags));
    }

    @Override
    void named(String fileName) {
        offerName(name, fileName.replaceFirst("(?i)\\.zip$", ""));
    }

    @Override
    RunSummary lookAtUpload() {
        return desk().lookAtUpload(viewer(), wish(), upload.received());
    }

    @Override
    RunSummary lookAt(String chosen) {
        return desk().lookAtFolder(viewer(), wish(), chosen);
    }

    private ImportWish wish() {
        return new ImportWish(name.getValue(), listOf(tags.getValue()));
    }
}
