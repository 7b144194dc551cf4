package org.commonweave.transfer.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.commonweave.base.Refusal;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.transfer.ImportSource;
import org.commonweave.transfer.run.ImportDesk;
import org.commonweave.transfer.run.ImportWish;
import org.commonweave.transfer.run.RunSummary;

/// What is to be brought in, and under which name.
class ImportForm extends Div {

    private final ImportDesk desk;
    private final Viewer viewer;
    private final UploadField upload;
    private final Select<String> folder = new Select<>();
    private final TextField name = new TextField(Words.say("transfer.import.name"));
    private final TextField tags = new TextField(Words.say("transfer.import.tags"));
    private final HtmlContainer refusal = Piece.element("p", "notice notice-warning");

    ImportForm(ImportDesk desk, Viewer viewer) {
        this.desk = desk;
        this.viewer = viewer;
        upload = new UploadField(desk, viewer, "transfer.upload", List.of(".zip"), this::suggestName);
        addClassName("form");

        folder.setLabel(Words.say("transfer.import.folder"));
        folder.setHelperText(Words.say(
                "transfer.import.folder.hint", desk.folderOfFolders(viewer).toString()));
        folder.setItems(desk.folders(viewer));
        folder.setEmptySelectionAllowed(true);
        folder.setEmptySelectionCaption(Words.say("transfer.import.folder.none"));
        folder.addValueChangeListener(event -> suggestName(event.getValue() == null ? "" : event.getValue()));

        name.setHelperText(Words.say("transfer.import.name.hint"));
        name.setMaxLength(ImportSource.MAX_NAME);
        tags.setHelperText(Words.say("transfer.import.tags.hint"));
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        NativeButton look = new NativeButton(Words.say("transfer.import.look"), _ -> look());
        look.addClassNames("button", "button-primary");

        add(Piece.text("p", "", Words.say("transfer.import.lead")), upload, folder, name, tags, refusal);
        add(Piece.element("div", "form-actions", look));
    }

    private void suggestName(String fileName) {
        String plain = fileName.replaceFirst("(?i)\\.zip$", "");
        if (name.getValue().isBlank() && !plain.isBlank()) {
            name.setValue(plain);
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
        ImportWish wish = new ImportWish(name.getValue(), tagList());
        String chosen = folder.getValue();
        return chosen == null || chosen.isEmpty()
                ? desk.lookAtUpload(viewer, wish, upload.received())
                : desk.lookAtFolder(viewer, wish, chosen);
    }

    private List<String> tagList() {
        return listOf(tags.getValue());
    }

    /// What stands between the commas.
    static List<String> listOf(String typed) {
        List<String> list = new ArrayList<>();
        for (String tag : typed.split(",", -1)) {
            if (!tag.isBlank()) {
                list.add(tag.strip());
            }
        }
        return list;
    }
}
