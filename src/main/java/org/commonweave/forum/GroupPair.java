package org.commonweave.forum;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/// Two groups, the one that spoke first before the other.
@Embeddable
record GroupPair(long groupId, long otherId) implements Serializable {}
