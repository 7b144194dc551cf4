package org.commonweave.content;

/// Something that a person may have begun to type.
///
/// @param label what the person recognises it by
/// @param text what is written into the text
/// @param detail a word that tells it from others of the same label; may be empty
public record Suggestion(String label, String text, String detail) {}
