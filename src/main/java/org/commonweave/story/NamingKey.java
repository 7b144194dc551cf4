package org.commonweave.story;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/// A story and a group.
@Embeddable
record NamingKey(Long storyId, Long groupId) implements Serializable {}
