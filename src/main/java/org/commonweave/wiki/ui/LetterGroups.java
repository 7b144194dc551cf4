package org.commonweave.wiki.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentSummary;

/// Titles under the letters they begin with.
final class LetterGroups {

    private LetterGroups() {}

    static Div of(List<ContentSummary> pages) {
        Div groups = new Div();
        pages.stream()
                .collect(Collectors.groupingBy(page -> letter(page.title()), LinkedHashMap::new, Collectors.toList()))
                .forEach((letter, titles) -> groups.add(group(letter, titles)));
        return groups;
    }

    private static Section group(String letter, List<ContentSummary> titles) {
        String id = "letter-" + letter.codePointAt(0);
        HtmlContainer heading = Piece.text("h2", "", letter);
        heading.setId(id);
        Section group = new Section(
                heading, Piece.list("ul", "plain-list", titles, page -> Piece.link(page.path(), page.title())));
        group.addClassName("letter-group");
        group.getElement().setAttribute("aria-labelledby", id);
        return group;
    }

    private static String letter(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD);
        int first = plain.codePoints()
                .filter(Character::isLetterOrDigit)
                .findFirst()
                .orElse('#');
        return Character.isLetter(first)
                ? Character.toString(first).toUpperCase(Locale.ROOT)
                : Words.say("wiki.all.digits");
    }
}
