package org.commonweave.forum;

import org.commonweave.content.Visibility;

/// One group as a list shows it.
///
/// @param readers who may read its discussions
/// @param discussions how many of them the person may read
public record GroupRow(
        long id,
        String path,
        String title,
        String summary,
        String excerpt,
        Joining joining,
        Visibility readers,
        long members,
        long discussions) {

    /// The sentence for a list: the summary, or else the beginning of the text.
    public String teaser() {
        return summary.isEmpty() ? excerpt : summary;
    }
}
