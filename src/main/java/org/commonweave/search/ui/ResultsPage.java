package org.commonweave.search.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.commonweave.base.Words;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Pager;
import org.commonweave.base.ui.Piece;
import org.commonweave.base.ui.SearchBox;
import org.commonweave.member.MemberSummary;
import org.commonweave.search.SearchRequest;
import org.commonweave.search.SearchResults;
import org.commonweave.search.SearchResults.Outcome;

/// The search field with what it found.
class ResultsPage extends Section {

    private final SearchRequest request;
    private final Div found = new Div();

    ResultsPage(SearchRequest request) {
        this.request = request;
        addClassNames("page", "split", "search-page");
        found.addClassName("search-found");
        PageTop top = new PageTop(Words.say("search.title"));
        top.add(box());
        add(top);
    }

    /// The filters stay when somebody types other words.
    private SearchBox box() {
        SearchBox box = SearchBox.inPage(request.typed());
        SearchAddress.filters(request.filters(), (name, value) -> {
            Input kept = new Input();
            kept.setType("hidden");
            kept.getElement().setAttribute("name", name);
            kept.getElement().setAttribute("value", value.toString());
            box.add(kept);
        });
        return box;
    }

    ResultsPage refused(String sentence) {
        found.add(Piece.text("p", "notice notice-warning", sentence));
        add(found);
        return this;
    }

    ResultsPage show(SearchResults results, FilterNames names, boolean isIncomplete) {
        FilterPanel panel = new FilterPanel(request, results);
        if (!panel.isEmpty()) {
            add(panel);
        }
        if (!request.filters().isEmpty()) {
            found.add(new ChosenFilters(request, names));
        }
        if (request.isTooLong()) {
            warn(Words.say("search.long", request.typed().length(), SearchRequest.MAX_LENGTH));
        }
        if (isIncomplete) {
            warn(Words.say("search.incomplete"));
        }
        showFound(results);
        add(found);
        return this;
    }

    private void warn(String sentence) {
        found.add(Piece.text("p", "notice", sentence));
    }

    private void showFound(SearchResults results) {
        if (results.outcome() == Outcome.NOTHING_ASKED) {
            if (!request.typed().isBlank()) {
                warn(Words.say("search.no-words"));
            }
            found.add(new SearchTips(true));
            return;
        }
        HtmlContainer count = Piece.text("p", "search-count", countWords(results));
        count.getElement().setAttribute("role", "status");
        found.add(count);
        results.help().spelling().ifPresent(this::offer);
        addPeople(results.people());
        if (results.outcome() != Outcome.NOTHING) {
            found.add(
                    new HitList(results.hits()),
                    new Pager(results.hits(), page -> SearchAddress.of(request.onPage(page))));
        }
        if (results.outcome() != Outcome.FOUND) {
            found.add(new NothingFound(request, results.help()));
        }
        found.add(new SearchTips(false));
    }

    private String countWords(SearchResults results) {
        return switch (results.outcome()) {
            case NOTHING_ASKED, NOTHING -> Words.say("search.nothing");
            case SOME_WORDS -> Words.say("search.some-words", results.complete());
            case FOUND ->
                results.hits().pages() > 1
                        ? Words.say(
                                "search.count.page",
                                results.total(),
                                results.hits().number(),
                                results.hits().pages())
                        : Words.say("search.count", results.total());
        };
    }

    private void offer(String spelling) {
        HtmlContainer offer = Piece.element("p", "search-spelling");
        offer.add(Words.say("search.spelling") + " ");
        offer.add(Piece.link(SearchAddress.of(request.withTyped(spelling)), spelling));
        found.add(offer);
    }

    private void addPeople(List<MemberSummary> people) {
        if (!people.isEmpty()) {
            HtmlContainer named = Piece.element("p", "search-people");
            named.add(Words.say("search.people", people.size()));
            people.forEach(person -> {
                named.add(" ");
                named.add(Piece.link(person.path(), person.name()));
            });
            found.add(named);
        }
    }
}
