package org.commonweave.search;

import java.util.List;
import org.commonweave.base.Numbered;
import org.commonweave.member.MemberSummary;

/// The answer to a search.
///
/// @param hits one of the numbered pages of results
/// @param total how many results there are, also beyond the last page that can be turned to
/// @param complete how many of them have all that was asked for
/// @param people those whose names were typed
public record SearchResults(
        Outcome outcome,
        Numbered<Hit> hits,
        long total,
        long complete,
        Facets facets,
        List<MemberSummary> people,
        Help help) {

    /// As many as one looks over before trying other words.
    public static final int PAGE_SIZE = 10;

    /// Nobody turns further; the index would have to sort all that comes before.
    public static final int LAST_PAGE = 50;

    /// How a search went.
    public enum Outcome {
        /// Nothing was typed and no filter picked.
        NOTHING_ASKED,
        FOUND,
        /// Little or nothing has all of the words; the rest has some of them.
        SOME_WORDS,
        NOTHING
    }

    static Numbered<Hit> page(List<Hit> hits, int number, long total) {
        return new Numbered<>(hits, number, PAGE_SIZE, Math.min(total, (long) LAST_PAGE * PAGE_SIZE));
    }
}
