package org.commonweave.search;

import java.util.List;
import java.util.stream.Collectors;

/// A text in which some words are marked because somebody looks for them.
public record Marked(List<Stretch> stretches) {

    /// A part of the text that is marked as a whole or not at all.
    public record Stretch(String text, boolean marked) {}

    public Marked {
        stretches = List.copyOf(stretches);
    }

    static Marked plain(String text) {
        return new Marked(List.of(new Stretch(text, false)));
    }

    boolean hasMarks() {
        return stretches.stream().anyMatch(Stretch::marked);
    }

    /// The text without its marks.
    public String text() {
        return stretches.stream().map(Stretch::text).collect(Collectors.joining());
    }
}
