package org.commonweave.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.commonweave.content.Scope;
import org.commonweave.search.Term.Word;
import org.commonweave.search.index.Wording;

/// Everything that decides whether an item is found, with names turned into what the index knows.
///
/// @param pickedAuthor the id of the person of the filter, if there is somebody of that name
/// @param typedAuthors the ids of those whom the question may mean
/// @param unwantedAuthors the ids of those whom the question does not want
record Criteria(
        Question question,
        Filters filters,
        Set<Long> pickedAuthor,
        Set<Long> typedAuthors,
        Set<Long> unwantedAuthors,
        Scope scope) {

    Criteria with(Filters others) {
        return new Criteria(question, others, pickedAuthor, typedAuthors, unwantedAuthors, scope);
    }

    Criteria with(Question other) {
        return new Criteria(other, filters, pickedAuthor, typedAuthors, unwantedAuthors, scope);
    }

    /// The ids of whom one must have begun an item; nothing where it may be anybody.
    Stream<Set<Long>> authors() {
        return Stream.concat(
                filters.author().map(_ -> pickedAuthor).stream(),
                question.authors().isEmpty() ? Stream.empty() : Stream.of(typedAuthors));
    }

    /// Without the small words of a sentence, unless there are no others.
    static Question withoutSmallWords(Question question, Wording wording) {
        List<List<Term>> telling = question.wanted().stream()
                .filter(terms ->
                        !(terms.size() == 1 && terms.getFirst() instanceof Word(String text) && wording.isSmall(text)))
                .toList();
        return telling.isEmpty() ? question : question.withWanted(telling);
    }
}
