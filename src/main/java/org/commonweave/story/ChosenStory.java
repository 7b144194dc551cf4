package org.commonweave.story;

/// A story that stewards show first.
///
/// @param reason why
public record ChosenStory(StorySummary summary, String reason) {}
