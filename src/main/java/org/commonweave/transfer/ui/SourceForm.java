package org.commonweave.transfer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonweave.base.Refusal;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.transfer.ImportSource;
import org.commonweave.transfer.run.ImportDesk;
import org.commonweave.transfer.run.RunSummary;

/// What is to be brought in, handed in or chosen among what lies on the server. First it is only looked through.
abstract class SourceForm extends Div {

    private final ImportDesk desk;
    private final Viewer viewer;
    private final Select<String> there = new Select<>();
    private final HtmlContainer refusal = Piece.element("p", "notice notice-warning");

    SourceForm(ImportDesk desk, Viewer viewer) {
        this.desk = desk;
        this.viewer = viewer;
        addClassName("form");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
    }

    /// Begins to look through what was handed in.
    abstract RunSummary lookAtUpload();

    /// Begins to look through what was chosen on the server.
    abstract RunSummary lookAt(String chosen);

    /// Something was chosen on the server.
    abstract void named(String fileName);

    /// Puts the form together.
    ///
    /// @param lead says what it is for
    /// @param offered what lies on the server
    /// @param more fields below
    /// @param ways beside the button
    void compose(
            String lead,
            UploadField upload,
            String label,
            String hint,
            Collection<String> offered,
            List<? extends Component> more,
            Component... ways) {
        there.setLabel(label);
        there.setHelperText(hint);
        there.setItems(offered);
        there.setEmptySelectionAllowed(true);
        there.setEmptySelectionCaption(Words.say("transfer.import.folder.none"));
        there.addValueChangeListener(
                event -> Optional.ofNullable(event.getValue()).ifPresent(this::named));
        NativeButton look = new NativeButton(Words.say("transfer.import.look"), _ -> look());
        look.addClassNames("button", "button-primary");
        HtmlContainer actions = Piece.element("div", "form-actions", look);
        actions.add(ways);
        add(Piece.text("p", "", lead), upload, there);
        more.forEach(this::add);
        add(refusal, actions);
    }

    private void look() {
        refusal.setVisible(false);
        try {
            String chosen = there.getValue();
            RunSummary run = chosen == null || chosen.isEmpty() ? lookAtUpload() : lookAt(chosen);
            getUI().ifPresent(ui -> ui.navigate(run.path().substring(1)));
        } catch (Refusal refused) {
            refusal.setText(refused.sentence());
            refusal.setVisible(true);
        }
    }

    ImportDesk desk() {
        return desk;
    }

    Viewer viewer() {
        return viewer;
    }

    /// A field for the name of a source.
    static TextField name(String label) {
        TextField name = new TextField(label);
        name.setHelperText(Words.say("transfer.import.name.hint"));
        name.setMaxLength(ImportSource.MAX_NAME);
        return name;
    }

    /// Offers what a file is called as the name, unless there is one.
    static void offerName(TextField name, String plain) {
        if (name.getValue().isBlank() && !plain.isBlank()) {
            name.setValue(plain.substring(0, Math.min(plain.length(), ImportSource.MAX_NAME)));
        }
    }

    /// A field for the tags of everything that comes in.
    static TextField tags() {
        TextField tags = new TextField(Words.say("transfer.import.tags"));
        tags.setHelperText(Words.say("transfer.import.tags.hint"));
        return tags;
    }

    /// What stands between the commas.
    static List<String> listOf(String typed) {
        return Stream.of(typed.split(",", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
