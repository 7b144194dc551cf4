package org.commonweave.content.ui;

import org.commonweave.base.CurrentViewer;
import org.commonweave.content.TextPreview;
import org.commonweave.content.WritingHelp;
import org.springframework.stereotype.Component;

/// Makes fields for long texts, with all that they need to help the person who writes.
@Component
public class TextEditors {

    private final TextPreview preview;
    private final WritingHelp help;
    private final CurrentViewer current;

    TextEditors(TextPreview preview, WritingHelp help, CurrentViewer current) {
        this.preview = preview;
        this.help = help;
        this.current = current;
    }

    /// A new field.
    ///
    /// @param name of the field in its form, unique in the page
    /// @param label what the text is, for those who cannot see where they are
    public TextEditor open(String name, String label) {
        return new TextEditor(name, label, preview, help, current);
    }
}
