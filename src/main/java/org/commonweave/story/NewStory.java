package org.commonweave.story;

import org.commonweave.content.NewText;

/// A story that somebody wants to tell. It begins as a draft, unless it was told elsewhere before.
public record NewStory(NewText text) {

    /// What stories are called among the kinds of content.
    public static final String KIND = "story";
}
