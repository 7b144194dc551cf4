package org.commonweave.content.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.commonweave.base.Words;

/// The buttons above a text that put its signs in for those who do not know them. They come to life in the browser.
class EditorToolbar extends Div {

    EditorToolbar(String fieldId) {
        addClassName("edit-toolbar");
        getElement()
                .setAttribute("role", "toolbar")
                .setAttribute("aria-label", Words.say("content.editor.toolbar"))
                .setAttribute("aria-controls", fieldId)
                .setAttribute("hidden", true);
        add(
                button("heading", "", ""),
                button("bold", "Control+B", "words"),
                button("italic", "Control+I", "words"),
                button("picture", "", ""),
                button("file", "", ""),
                button("link", "Control+K", "words"),
                button("page-link", "", ""),
                button("list", "Control+Shift+8", ""),
                button("numbered", "Control+Shift+7", ""),
                button("ticks", "Control+Shift+9", ""),
                button("quote", "", ""),
                button("table", "", "table.words"),
                button("video", "", ""),
                button("undo", "Control+Z", ""),
                button("redo", "Control+Shift+Z", ""));
    }

    /// @param words the key of what is put in when nothing is selected; empty for nothing
    private static NativeButton button(String command, String shortcut, String words) {
        NativeButton button = new NativeButton(Words.say("content.editor." + command));
        button.getElement().setAttribute("type", "button").setAttribute("data-command", command);
        if (!words.isEmpty()) {
            button.getElement().setAttribute("data-words", Words.say("content.editor." + words));
        }
        if (!shortcut.isEmpty()) {
            button.getElement()
                    .setAttribute("aria-keyshortcuts", shortcut)
                    .setAttribute("title", shortcut.replace("Control", Words.say("content.editor.control")));
        }
        return button;
    }
}
