package org.commonweave.story;

/// Who has a part in which story.
record CreditRow(long storyId, long memberId, CreditRole role) {}
