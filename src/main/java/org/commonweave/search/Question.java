package org.commonweave.search;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweave.search.Term.Phrase;
import org.commonweave.search.Term.Word;

/// What a person typed into the search field, understood.
///
/// @param wanted what has to be in a text; of the terms in each inner list one is enough
/// @param unwanted what must not be in it
/// @param tags the tags that it must carry, as they were typed
/// @param unwantedTags the tags that it must not carry
/// @param authors one of these must have begun it: handles or parts of names
/// @param unwantedAuthors none of these may have begun it
record Question(
        List<List<Term>> wanted,
        List<Term> unwanted,
        List<String> tags,
        List<String> unwantedTags,
        List<String> authors,
        List<String> unwantedAuthors) {

    boolean isEmpty() {
        return wanted.isEmpty() && !hasConditions();
    }

    /// Whether it says anything besides words to look for.
    boolean hasConditions() {
        return Stream.of(unwanted, tags, unwantedTags, authors, unwantedAuthors)
                .anyMatch(conditions -> !conditions.isEmpty());
    }

    /// Everything that has to be in a text, as one line of words.
    String plainWords() {
        return terms().map(Term::text).collect(Collectors.joining(" "));
    }

    Stream<Term> terms() {
        return wanted.stream().flatMap(List::stream);
    }

    Stream<Word> words() {
        return terms().filter(Word.class::isInstance).map(Word.class::cast);
    }

    boolean hasPhrases() {
        return terms().anyMatch(Phrase.class::isInstance);
    }

    /// The same question with the tags that are meant, by their slugs.
    Question withTags(UnaryOperator<String> meant) {
        return new Question(
                wanted,
                unwanted,
                tags.stream().map(meant).toList(),
                unwantedTags.stream().map(meant).toList(),
                authors,
                unwantedAuthors);
    }

    /// The same question with other words in the places of some.
    Question withWanted(List<List<Term>> others) {
        return new Question(others, unwanted, tags, unwantedTags, authors, unwantedAuthors);
    }
}
