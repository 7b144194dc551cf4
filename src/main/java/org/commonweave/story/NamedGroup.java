package org.commonweave.story;

import org.commonweave.content.ContentRef;

/// A group that a story wants to name, for those who tell the story.
public record NamedGroup(ContentRef group, NamingState state) {}
