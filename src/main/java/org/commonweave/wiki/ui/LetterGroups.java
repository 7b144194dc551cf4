package org.commonweave.wiki.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentSummary;

/// Titles under the letters they begin with.
final class LetterGroups {

    /// Fewer letters are seen at one glance.
    private static final int WORTHWHILE = 8;

    private LetterGroups() {}

    static Div of(List<ContentSummary> pages) {
        Map<String, List<ContentSummary>> groups = pages.stream()
                .collect(Collectors.groupingBy(page -> letter(page.title()), LinkedHashMap::new, Collectors.toList()));
        Div all = new Div();
        if (groups.size() >= WORTHWHILE) {
            all.add(ways(groups.keySet()));
        }
        groups.forEach((letter, titles) -> all.add(group(letter, titles)));
        return all;
    }

    private static Nav ways(Set<String> letters) {
        Nav ways = new Nav(Piece.list("ol", "letter-list", letters, letter -> Piece.link("#" + id(letter), letter)));
        ways.getElement().setAttribute("aria-label", Words.say("wiki.all.letters"));
        return ways;
    }

    private static Section group(String letter, List<ContentSummary> titles) {
        String id = id(letter);
        HtmlContainer heading = Piece.text("h2", "", letter);
        heading.setId(id);
        Section group = new Section(
                heading, Piece.list("ul", "plain-list", titles, page -> Piece.link(page.path(), page.title())));
        group.addClassName("letter-group");
        group.getElement().setAttribute("aria-labelledby", id);
        return group;
    }

    private static String id(String letter) {
        return "letter-" + letter.codePointAt(0);
    }

    private static String letter(String title) {
        int first = Normalizer.normalize(title.strip(), Normalizer.Form.NFD).codePointAt(0);
        if (Character.isLetter(first)) {
            return Character.toString(first).toUpperCase(Locale.ROOT);
        }
        return Words.say(Character.isDigit(first) ? "wiki.all.digits" : "wiki.all.signs");
    }
}
