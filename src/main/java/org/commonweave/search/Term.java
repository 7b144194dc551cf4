package org.commonweave.search;

/// Something that has to be in a text, or must not.
sealed interface Term {

    /// As it was typed.
    String text();

    /// A word, in any of its forms.
    record Word(String text) implements Term {

        /// Shorter words have too many neighbours: one letter turns “cake” into “care”, “lake” and “make”.
        private static final int FEWEST_LETTERS = 5;

        /// Whether a word that differs in one letter may be meant. Numbers are meant as they are.
        boolean mayBeMistyped() {
            return text.length() >= FEWEST_LETTERS && text.chars().noneMatch(Character::isDigit);
        }
    }

    /// Words one after the other.
    record Phrase(String text) implements Term {}
}
