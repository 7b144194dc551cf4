package org.commonweave.transfer.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.util.List;
import java.util.function.Consumer;
import org.commonweave.base.Refusal;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.transfer.run.ImportDesk;

/// Takes one packed folder from the person's own machine.
class UploadField extends Div {

    private final ImportDesk desk;
    private final Viewer viewer;
    private final Consumer<String> whenReceived;
    private final Upload upload = new Upload(this::receive);
    private final HtmlContainer state = Piece.text("p", "field-hint", "");
    private String received = "";

    /// @param words the beginning of the keys of what it says
    /// @param endings of the names that are taken
    /// @param whenReceived learns the name of the file
    UploadField(ImportDesk desk, Viewer viewer, String words, List<String> endings, Consumer<String> whenReceived) {
        this.desk = desk;
        this.viewer = viewer;
        this.whenReceived = whenReceived;
        NativeButton choose = new NativeButton(Words.say("transfer.upload.choose"));
        choose.addClassName("button");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(Words.say("transfer.upload.drop")));
        upload.setDropLabelIcon(new Span());
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ImportDesk.MOST_MEGABYTES * 1024 * 1024);
        upload.setAcceptedFileExtensions(endings.toArray(String[]::new));
        upload.setI18n(words(words));
        upload.addFileRejectedListener(event -> say(event.getErrorMessage()));
        upload.addFileRemovedListener(_ -> forget());
        state.getElement().setAttribute("role", "status");
        addClassName("field");
        add(Piece.text("p", "field-label", Words.say(words)), upload, state);
    }

    /// By which name the desk knows what was uploaded; empty if nothing was.
    String received() {
        return received;
    }

    private void receive(UploadEvent event) {
        String name = event.getFileName();
        try {
            String token = desk.receive(viewer, event.getInputStream());
            var _ = event.getUI().access(() -> {
                received = token;
                say(Words.say("transfer.upload.received", name));
                whenReceived.accept(name);
            });
        } catch (Refusal refusal) {
            event.reject(refusal.sentence());
            var _ = event.getUI().access(() -> say(refusal.sentence()));
        }
    }

    private void forget() {
        received = "";
        say("");
    }

    private void say(String sentence) {
        state.setText(sentence);
    }

    private static UploadI18N words(String words) {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(Words.say("transfer.zip.large", ImportDesk.MOST_MEGABYTES))
                        .setIncorrectFileType(Words.say(words + ".kind"))
                        .setTooManyFiles(Words.say("transfer.upload.one")))
                .setFile(new UploadI18N.File()
                        .setRemove(Words.say("transfer.upload.remove"))
                        .setRetry(Words.say("transfer.upload.retry"))
                        .setStart(Words.say("transfer.upload.start")))
                .setUploading(new UploadI18N.Uploading()
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(Words.say("transfer.upload.lost"))
                                .setUnexpectedServerError(Words.say("transfer.upload.lost"))
                                .setForbidden(Words.say("transfer.upload.lost")))
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(Words.say("transfer.upload.connecting"))
                                .setProcessing(Words.say("transfer.upload.processing"))
                                .setStalled(Words.say("transfer.upload.stalled"))
                                .setHeld(Words.say("transfer.upload.held"))));
    }
}
