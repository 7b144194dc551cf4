package org.commonweave.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commonweave.content.ContentLists;
import org.commonweave.content.Scope;
import org.commonweave.content.TagLabel;
import org.commonweave.search.Term.Word;
import org.commonweave.search.index.Wording;
import org.springframework.stereotype.Component;

/// Helps on those who found nothing. All that it offers comes out of texts and tags that the person may read.
@Component
class SearchHelp {

    private static final int MOST_TAGS = 6;

    /// With fewer letters nearly every word is like every other: “kids” is not “kinds”.
    private static final int FEWEST_LETTERS = 5;

    /// Half of the letters of a short word could be anything.
    private static final int LONG_WORD = 6;

    private final IndexQueries index;
    private final FoundItems items;
    private final ContentLists lists;
    private final Wording wording;

    SearchHelp(IndexQueries index, FoundItems items, ContentLists lists, Wording wording) {
        this.index = index;
        this.items = items;
        this.lists = lists;
        this.wording = wording;
    }

    Help of(Criteria criteria, SearchRequest request, boolean isNothing) {
        Criteria unfiltered = criteria.with(Filters.NONE);
        return new Help(
                spelling(unfiltered, request.lookedFor()),
                isNothing ? tags(criteria.question(), criteria.scope()) : List.of(),
                isNothing && !request.filters().isEmpty() ? index.count(unfiltered, Tolerance.MISTYPED) : 0);
    }

    /// The question with each word that nobody uses here replaced by the nearest that somebody does, if that finds
    /// something.
    private Optional<String> spelling(Criteria criteria, String typed) {
        Map<String, String> better = new HashMap<>();
        Question question = criteria.question();
        question.words()
                .map(Word::text)
                .filter(word -> word.length() >= FEWEST_LETTERS)
                .distinct()
                .filter(word -> index.count(
                                criteria.with(question.withWanted(List.of(List.of(new Word(word))))), Tolerance.EXACT)
                        == 0)
                .forEach(word -> nearest(word, criteria.scope()).ifPresent(near -> better.put(word, near)));
        if (better.isEmpty()) {
            return Optional.empty();
        }
        Question corrected = question.withWanted(question.wanted().stream()
                .map(terms -> terms.stream()
                        .<Term>map(term -> term instanceof Word(String text) && better.containsKey(text)
                                ? new Word(better.getOrDefault(text, text))
                                : term)
                        .toList())
                .toList());
        return index.count(criteria.with(corrected), Tolerance.EXACT) == 0
                ? Optional.empty()
                : Optional.of(replaced(typed, better));
    }

    private static String replaced(String typed, Map<String, String> better) {
        String text = typed;
        for (Map.Entry<String, String> word : better.entrySet()) {
            text = text.replace(word.getKey(), word.getValue());
        }
        return text.strip();
    }

    private Optional<String> nearest(String word, Scope scope) {
        List<Long> ids = index.near(word, scope);
        Collection<Found> texts = ids.isEmpty() ? List.of() : items.readable(ids, scope);
        List<String> words = texts.stream()
                .flatMap(found -> Stream.of(found.title(), found.summary(), found.text()))
                .flatMap(text -> wording.wordsOf(text).stream())
                .filter(other -> other.length() >= FEWEST_LETTERS - 1)
                .toList();
        String plain = String.join("", wording.wordsOf(word));
        return Spelling.nearest(plain, words, mostMistakes(plain));
    }

    private static int mostMistakes(String word) {
        return word.length() < LONG_WORD ? 1 : Predicates.MOST_LETTERS_WRONG;
    }

    private List<TagLabel> tags(Question question, Scope scope) {
        List<String> stems = new ArrayList<>();
        question.terms().forEach(term -> stems.addAll(wording.stemsOf(term.text())));
        Set<Long> used = index.tags(scope);
        Map<Long, TagLabel> labels = lists.tagsNumbered(used);
        return used.stream()
                .flatMap(number -> Stream.ofNullable(labels.get(number)))
                .filter(tag -> wording.stemsOf(tag.slug().replace('-', ' ')).stream()
                        .anyMatch(part -> stems.stream().anyMatch(stem -> isLike(stem, part))))
                .limit(MOST_TAGS)
                .toList();
    }

    private static boolean isLike(String stem, String part) {
        boolean isLong = Math.min(stem.length(), part.length()) >= FEWEST_LETTERS;
        return stem.equals(part)
                || (isLong
                        && (part.startsWith(stem)
                                || stem.startsWith(part)
                                || Spelling.mistakes(stem, part) <= mostMistakes(stem)));
    }
}
