package org.commonweave.content.draft;

import java.time.Instant;

/// A draft with its text, for the member who wrote it.
///
/// @param device see [Device]; empty if unknown
public record DraftDetails(String name, Unfinished unfinished, Instant beganAt, Instant savedAt, String device) {}
