package org.commonweave.markup;

/// A heading of a rendered text, as a table of contents needs it.
///
/// @param level 2 to 6; level 1 belongs to the title above the text
/// @param text the heading without any markup
/// @param anchor the `id` of the heading, unique in its text
public record Heading(int level, String text, String anchor) {}
