package org.commonweave.content;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonweave.markup.Heading;

/// Everything by which one item can be found, and that says to whom it may be shown.
///
/// @param title empty if it has none of its own
/// @param text the main text without any markup, one line for each block
/// @param tags by their numbers
/// @param group the group whose members may read it, if it is theirs
/// @param away whether nobody is to find it: it is in the bin, or kept from others
public record Findable(
        String kind,
        String title,
        String summary,
        List<Heading> outline,
        String text,
        Map<Long, TagLabel> tags,
        long authorId,
        Instant updatedAt,
        int revision,
        Visibility visibility,
        Optional<Long> group,
        boolean away) {}
