package org.commonweave.search;

/// How far a text may be from what was typed and still count as found.
enum Tolerance {

    /// All words, in any of their forms.
    EXACT,

    /// All words, of which longer ones may differ in a letter.
    MISTYPED,

    /// Half of the words, which may differ in a letter too.
    SOME_WORDS;

    /// Up to this many words are probably all meant; of a whole sentence some are only talk.
    private static final int ALL_MEANT = 3;

    private static final double OF_A_SENTENCE = 0.7;

    boolean allowsMistakes() {
        return this != EXACT;
    }

    /// How many of a number of words have to be there.
    int needed(int words) {
        if (this == SOME_WORDS) {
            return Math.ceilDiv(words, 2);
        }
        return words <= ALL_MEANT ? words : (int) Math.ceil(words * OF_A_SENTENCE);
    }
}
