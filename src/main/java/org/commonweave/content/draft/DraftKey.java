package org.commonweave.content.draft;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/// Whose draft it is, and its name, which is the member's own matter.
@Embeddable
record DraftKey(Long memberId, String name) implements Serializable {}
