package org.commonweave.transfer.wordpress;

import java.time.Instant;
import java.util.List;
import org.commonweave.content.ContentText;
import org.commonweave.content.file.LeadPicture;
import org.commonweave.transfer.ImportReport.PageFate;
import org.commonweave.transfer.Known;
import org.commonweave.transfer.TextHash;
import org.jspecify.annotations.Nullable;

/// An item as it will be here, with what was said about it.
///
/// @param label how reports call it
/// @param date when it was published, if that is known
/// @param picture the one that stands for it; `null` for none
/// @param before what an earlier import has made of it; `null` for nothing
record Prepared(
        Planned item,
        String label,
        ContentText text,
        PostAuthor author,
        @Nullable Instant date,
        @Nullable LeadPicture picture,
        @Nullable Known before,
        Talk talk) {

    /// What was said about an item.
    ///
    /// @param mentions links to what others wrote about it elsewhere, as lines of a list
    record Talk(List<Said> said, List<String> mentions) {

        static final Talk NONE = new Talk(List.of(), List.of());

        boolean isEmpty() {
            return said.isEmpty() && mentions.isEmpty();
        }
    }

    /// A comment as it will be here.
    ///
    /// @param answered the number of the comment that it answers; 0 for none
    record Said(
            long id,
            long answered,
            String body,
            PostAuthor author,
            @Nullable Instant date) {

        String key() {
            return "comment/" + id;
        }
    }

    String hash() {
        return TextHash.of(text);
    }

    PageFate expected() {
        if (before == null || before.isTakenBack()) {
            return PageFate.NEW;
        }
        return before.hash().equals(hash()) ? PageFate.UNCHANGED : PageFate.CHANGED;
    }
}
