package org.commonweave.search.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.search.Filters;
import org.commonweave.search.SearchRequest;

/// The filters that are set, each with a way to take it off.
class ChosenFilters extends UnorderedList {

    private final SearchRequest request;

    ChosenFilters(SearchRequest request, FilterNames names) {
        this.request = request;
        addClassName("chosen-filters");
        getElement().setAttribute("aria-label", Words.say("search.chosen"));
        Filters filters = request.filters();
        filters.kind()
                .ifPresent(kind -> add(Piece.text("span", "", names.kind(kind)), filters.withKind(Optional.empty())));
        filters.tags()
                .forEach(tag -> add(
                        Piece.text("span", "", Words.say("search.chosen.tag", names.tag(tag))),
                        filters.withoutTag(tag)));
        filters.author()
                .ifPresent(handle -> add(
                        Piece.text("span", "", Words.say("search.chosen.author", names.person(handle))),
                        filters.withAuthor(Optional.empty())));
        filters.from()
                .ifPresent(day -> add(day("search.chosen.from", day), filters.within(Optional.empty(), filters.to())));
        filters.to()
                .ifPresent(day -> add(day("search.chosen.to", day), filters.within(filters.from(), Optional.empty())));
    }

    private static HtmlContainer day(String key, LocalDate day) {
        HtmlContainer words = Piece.element("span", "");
        words.add(Words.say(key) + " ");
        words.add(Piece.day(day.atStartOfDay(ZoneId.systemDefault()).toInstant()));
        return words;
    }

    private void add(HtmlContainer words, Filters without) {
        Anchor link = new Anchor(SearchAddress.of(request.with(without)));
        link.addClassName("tag-chip");
        link.add(Piece.unseen(Words.say("search.chosen.off") + " "));
        link.add(words);
        add(new ListItem(link));
    }
}
