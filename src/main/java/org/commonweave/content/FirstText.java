package org.commonweave.content;

/// Something that is about to begin, and what it is to say.
public record FirstText(Content fresh, NewText text) {}
