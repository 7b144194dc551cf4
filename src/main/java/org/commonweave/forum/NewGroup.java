package org.commonweave.forum;

import org.commonweave.content.NewText;

/// A group that somebody wants to start.
///
/// @param text its name as the title, what it is for in a sentence and at length
public record NewGroup(NewText text, GroupSettings settings) {

    /// What groups are called among the kinds of content.
    public static final String KIND = "group";
}
