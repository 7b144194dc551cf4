package org.commonweave.content.ui;

import com.vaadin.flow.dom.Element;
import java.util.List;
import org.commonweave.base.Words;
import org.commonweave.content.file.StoredFiles;

/// What the browser says while a file is on its way to the server; `uploads.js` reads it off the element.
final class UploadWords {

    private static final List<String> SENTENCES = List.of(
            "arrived",
            "ask",
            "cancel",
            "caption",
            "close",
            "done",
            "later",
            "lost",
            "none",
            "sign-in",
            "under-way",
            "wait");

    private UploadWords() {}

    static void on(Element element) {
        SENTENCES.forEach(name -> element.setAttribute("data-say-" + name, Words.say("content.upload." + name)));
        element.setAttribute(
                "data-say-large", Words.say("content.file.large", StoredFiles.mostBytes() / (1024 * 1024)));
        element.setAttribute("data-most-bytes", Long.toString(StoredFiles.mostBytes()));
    }
}
