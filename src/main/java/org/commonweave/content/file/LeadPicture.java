package org.commonweave.content.file;

import org.commonweave.base.OneLine;

/// The one picture that stands for an item: at its head, in lists, and where others link to it.
///
/// @param description what it shows, for those who cannot see it; empty if nobody has said so yet
/// @param caption what is to be read below it; may be empty
public record LeadPicture(FileDetails file, String description, String caption) {

    /// Two sentences, as for a summary. In characters.
    public static final int MAX_WORDS = 300;

    public LeadPicture {
        description = OneLine.of(description);
        caption = OneLine.of(caption);
    }

    void check() {
        if (!file.isPicture()) {
            throw new FileRefused("content.file.no-picture", file.name());
        }
        if (description.length() > MAX_WORDS || caption.length() > MAX_WORDS) {
            throw new FileRefused("content.picture.words-long", MAX_WORDS);
        }
    }
}
