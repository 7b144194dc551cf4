package org.commonweave.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.commonweave.base.Slug;
import org.commonweave.content.Scope;
import org.commonweave.search.Term.Word;
import org.commonweave.search.index.Fields;
import org.commonweave.search.index.Wording;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/// Puts criteria into the words of the index: what is found, and how good each find is.
final class Predicates {

    /// Somebody who types a whole title wants that very thing: no sum of other reasons comes near this.
    private static final float EXACT_TITLE = 1_000;

    /// All words next to each other in the title are nearly as good as the title itself.
    private static final float TOGETHER_IN_TITLE = 30;

    /// Words that stand together in the text usually mean there what they mean to the person.
    private static final float TOGETHER_IN_TEXT = 4;

    /// Where some of the words are enough, having all of them counts as much as having one in the title.
    private static final float ALL_OF_THEM = 25;

    /// A title says what the whole text is about.
    private static final float IN_TITLE = 8;

    /// “Meeting” in a title is nearer to “meeting” than “meet” is.
    private static final float SAME_FORM_IN_TITLE = 3;

    /// Tags are chosen by people to say what something is about, but are broad.
    private static final float IN_TAGS = 4;

    /// The author's own two sentences about it.
    private static final float IN_SUMMARY = 3;

    /// A heading says what one part is about.
    private static final float IN_HEADINGS = 2;

    /// Being mentioned is what everything else is measured by.
    private static final float IN_TEXT = 1;

    /// A word that only looks like the one typed must stay behind every one that is the same.
    private static final float MISTYPED = 0.1f;

    /// A letter in front is rarely wrong, and each wrong one in front makes the index try far more words.
    private static final int LETTERS_BEFORE_A_MISTAKE = 1;

    private static final int ONE_LETTER = 1;

    /// A word or two may stand between words that belong together: “insurance for a hall”.
    private static final int WORDS_BETWEEN = 2;

    /// Fuzzy predicates find words as near as this to one that nobody could have meant.
    static final int MOST_LETTERS_WRONG = 2;

    private final SearchPredicateFactory f;

    Predicates(SearchPredicateFactory f) {
        this.f = f;
    }

    /// What one person may read: [Scope] for the index, as its `READABLE` is for the database.
    PredicateFinalStep readable(Scope scope) {
        return f.and(
                f.match().field(Fields.AWAY).matching(false),
                f.or(
                        f.terms()
                                .field(Fields.VISIBILITY)
                                .matchingAny(scope.visibilities().stream()
                                        .map(Enum::name)
                                        .toList()),
                        f.terms().field(Fields.GROUP).matchingAny(scope.groups())));
    }

    PredicateFinalStep matching(Criteria criteria, Tolerance tolerance) {
        Question question = criteria.question();
        var all = f.bool().filter(readable(criteria.scope()));
        addFilters(criteria, all);
        question.unwanted().forEach(term -> all.mustNot(somewhere(term, Tolerance.EXACT)));
        question.unwantedTags()
                .forEach(tag -> all.mustNot(f.match().field(Fields.TAG).matching(Slug.of(tag))));
        if (!question.wanted().isEmpty()) {
            all.must(wanted(question.wanted(), tolerance));
            if (tolerance == Tolerance.SOME_WORDS) {
                all.should(f.bool()
                        .must(wanted(question.wanted(), Tolerance.MISTYPED))
                        .constantScore()
                        .boost(ALL_OF_THEM));
            }
            preferTogether(question, all);
        }
        return all;
    }

    /// What carries a word like this one, with up to [#MOST_LETTERS_WRONG] letters wrong.
    PredicateFinalStep near(String word, Scope scope) {
        return f.bool()
                .filter(readable(scope))
                .must(f.match()
                        .field(Fields.TITLE_WORDS)
                        .boost(IN_TITLE)
                        .field(Fields.ALL)
                        .matching(word)
                        .fuzzy(MOST_LETTERS_WRONG, LETTERS_BEFORE_A_MISTAKE)
                        .analyzer(Wording.WORDS));
    }

    /// Whose title has words that begin with all of these letters, or with letters like these.
    PredicateFinalStep titleBeginning(String letters, Scope scope, boolean isMistyped) {
        var match = f.match().field(Fields.TITLE_BEGINNINGS).matching(letters).minimumShouldMatchPercent(100);
        return f.bool()
                .filter(readable(scope))
                .must(isMistyped ? match.fuzzy(ONE_LETTER, LETTERS_BEFORE_A_MISTAKE) : match)
                .should(f.phrase()
                        .field(Fields.TITLE_BEGINNINGS)
                        .matching(letters)
                        .boost(TOGETHER_IN_TEXT))
                .should(f.match()
                        .field(Fields.EXACT_TITLE)
                        .matching(Slug.of(letters))
                        .constantScore()
                        .boost(EXACT_TITLE));
    }

    private void addFilters(Criteria criteria, BooleanPredicateClausesStep<?, ?> all) {
        Filters filters = criteria.filters();
        filters.kind().ifPresent(kind -> all.filter(f.match().field(Fields.KIND).matching(kind)));
        filters.tags().forEach(tag -> all.filter(f.match().field(Fields.TAG).matching(tag)));
        criteria.question()
                .tags()
                .forEach(tag -> all.filter(f.match().field(Fields.TAG).matching(Slug.of(tag))));
        criteria.authors()
                .forEach(people -> all.filter(
                        people.isEmpty()
                                ? f.matchNone()
                                : f.terms().field(Fields.AUTHOR).matchingAny(people)));
        if (!criteria.unwantedAuthors().isEmpty()) {
            all.mustNot(f.terms().field(Fields.AUTHOR).matchingAny(criteria.unwantedAuthors()));
        }
        filters.from()
                .ifPresent(day -> all.filter(f.range().field(Fields.UPDATED).atLeast(beginOf(day))));
        filters.to().ifPresent(day -> all.filter(f.range().field(Fields.UPDATED).lessThan(beginOf(day.plusDays(1)))));
    }

    static Instant beginOf(LocalDate day) {
        return day.atStartOfDay(ZoneId.systemDefault()).toInstant();
    }

    private PredicateFinalStep wanted(List<List<Term>> wanted, Tolerance tolerance) {
        var words = f.bool();
        wanted.forEach(alternatives -> words.should(anyOf(alternatives, tolerance)));
        return words.minimumShouldMatchNumber(tolerance.needed(wanted.size()));
    }

    private PredicateFinalStep anyOf(List<Term> alternatives, Tolerance tolerance) {
        if (alternatives.size() == 1) {
            return one(alternatives.getFirst(), tolerance);
        }
        var any = f.bool();
        alternatives.forEach(term -> any.should(one(term, tolerance)));
        return any;
    }

    private PredicateFinalStep one(Term term, Tolerance tolerance) {
        var found = f.bool()
                .must(somewhere(term, tolerance))
                .should(f.phrase()
                        .field(Fields.TITLE)
                        .boost(IN_TITLE)
                        .field(Fields.TITLE_WORDS)
                        .boost(SAME_FORM_IN_TITLE)
                        .field(Fields.TAG_WORDS)
                        .boost(IN_TAGS)
                        .field(Fields.SUMMARY)
                        .boost(IN_SUMMARY)
                        .field(Fields.HEADINGS)
                        .boost(IN_HEADINGS)
                        .matching(term.text()));
        if (allowsMistakes(term, tolerance)) {
            found.should(f.match()
                    .field(Fields.TITLE_WORDS)
                    .matching(term.text())
                    .fuzzy(ONE_LETTER, LETTERS_BEFORE_A_MISTAKE)
                    .boost(IN_TITLE * MISTYPED));
        }
        return found;
    }

    private PredicateFinalStep somewhere(Term term, Tolerance tolerance) {
        PredicateFinalStep there = f.phrase().field(Fields.ALL).boost(IN_TEXT).matching(term.text());
        return allowsMistakes(term, tolerance)
                ? f.or(there, mistyped(term, Wording.WORDS), mistyped(term, Wording.STEMS))
                : there;
    }

    private static boolean allowsMistakes(Term term, Tolerance tolerance) {
        return tolerance.allowsMistakes() && term instanceof Word word && word.mayBeMistyped();
    }

    private PredicateFinalStep mistyped(Term term, String analyzer) {
        return f.match()
                .field(Fields.ALL)
                .matching(term.text())
                .fuzzy(ONE_LETTER, LETTERS_BEFORE_A_MISTAKE)
                .analyzer(analyzer)
                .boost(MISTYPED);
    }

    private void preferTogether(Question question, BooleanPredicateClausesStep<?, ?> all) {
        String words = question.plainWords();
        all.should(f.match()
                .field(Fields.EXACT_TITLE)
                .matching(Slug.of(words))
                .constantScore()
                .boost(EXACT_TITLE));
        if (question.wanted().size() > 1) {
            all.should(f.phrase()
                            .field(Fields.TITLE)
                            .matching(words)
                            .slop(WORDS_BETWEEN)
                            .boost(TOGETHER_IN_TITLE))
                    .should(f.phrase()
                            .field(Fields.ALL)
                            .matching(words)
                            .slop(WORDS_BETWEEN)
                            .boost(TOGETHER_IN_TEXT));
        }
    }
}
