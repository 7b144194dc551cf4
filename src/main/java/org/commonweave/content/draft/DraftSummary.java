package org.commonweave.content.draft;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A draft in a list of the member who wrote it.
///
/// @param contentId the item that it is to change; `null` for something new, or when that item is gone for good
/// @param title may be empty
/// @param beginning of the text, in its written form
/// @param device see [Device]; empty if unknown
public record DraftSummary(
        String name,
        String kind,
        @Nullable Long contentId,
        String title,
        String beginning,
        Instant beganAt,
        Instant savedAt,
        String device) {}
