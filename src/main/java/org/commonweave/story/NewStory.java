package org.commonweave.story;

import org.commonweave.content.NewText;
import org.jspecify.annotations.Nullable;

/// A story that somebody wants to tell. It begins as a draft, unless it was told elsewhere before.
///
/// @param slug the last part of the address if it must differ from the title's, as for imported stories of the same
///     name; otherwise `null`
public record NewStory(NewText text, @Nullable String slug) {

    /// What stories are called among the kinds of content.
    public static final String KIND = "story";

    /// A story with an address made from its title.
    public NewStory(NewText text) {
        this(text, null);
    }

    /// Where it is to live.
    String path() {
        return slug == null ? StoryPath.of(text.text().title()) : StoryPath.PREFIX + slug;
    }
}
