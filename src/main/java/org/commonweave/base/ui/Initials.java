package org.commonweave.base.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The first letters of a person's name, where others would have a picture. Those who listen hear the name instead.
public class Initials extends Span {

    public Initials(String name) {
        super(of(name));
        addClassName("initials");
        getElement().setAttribute("aria-hidden", "true");
    }

    /// One letter of the first and one of the last word; names in any script.
    static String of(String name) {
        List<String> words = Arrays.stream(name.split("[\\s-]+", -1))
                .flatMap(word -> firstLetter(word).stream())
                .toList();
        return words.isEmpty() ? "?" : words.size() == 1 ? words.getFirst() : words.getFirst() + words.getLast();
    }

    private static Optional<String> firstLetter(String word) {
        return word.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .map(letter -> letter.toUpperCase(Locale.ROOT))
                .findFirst();
    }
}
