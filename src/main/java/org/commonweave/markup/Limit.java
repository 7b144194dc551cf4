package org.commonweave.markup;

/// How much one text may hold. Every limit is far above what people write and low enough that no text can occupy the
/// server for long.
public enum Limit {
    /// About 40,000 words, half a novel: nobody reads more on one page, and every edit sends all of it. In KiB of
    /// UTF-8.
    BODY("markup.refused.body", 256),

    /// Three times as many as a body of that size has in ordinary prose wrapped at 80 characters.
    LINES("markup.refused.lines", 10_000),

    /// About 2,500 words without a break, ten times the longest paragraph of a careful writer. Also holds for one
    /// line, be it of program code. The time for one paragraph grows with the square of its length. In Ki chars.
    PARAGRAPH("markup.refused.paragraph", 16),

    /// Quotations and lists inside one another; readers lose track after four or five.
    NESTING("markup.refused.nesting", 20),

    /// An index page of a large collection has a thousand. Counts links, footnotes, tags and mentions.
    LINKS("markup.refused.links", 2_000),

    /// Twice as many as a photo report has; each one is a request of every reader.
    PICTURES("markup.refused.pictures", 100),

    /// A thousand rows of ten columns, more than fits on thirty printed pages.
    TABLE_CELLS("markup.refused.table-cells", 10_000),

    /// Eight times the largest body; markup doubles ordinary text, only repetition of long addresses gets here. In KiB.
    OUTPUT("markup.refused.output", 2048),

    /// In seconds on the clock. The largest accepted text takes a quarter of one; a busy server may need many times
    /// that. This is the net below all other limits.
    TIME("markup.refused.time", 5);

    private final String key;
    private final int most;

    Limit(String key, int most) {
        this.key = key;
        this.most = most;
    }

    /// The translation key of the sentence that says what to do; its arguments are those of [TextRefused].
    public String key() {
        return key;
    }

    /// The largest number that is still accepted, in the unit that the limit names.
    public int most() {
        return most;
    }
}
