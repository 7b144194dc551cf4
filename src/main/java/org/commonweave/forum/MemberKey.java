package org.commonweave.forum;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/// Somebody and a group.
@Embeddable
record MemberKey(Long groupId, Long memberId) implements Serializable {}
