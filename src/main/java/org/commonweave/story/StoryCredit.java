package org.commonweave.story;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/// That a member has a part in a story.
@Embeddable
record StoryCredit(
        long memberId, @Enumerated(EnumType.STRING) CreditRole role) {}
