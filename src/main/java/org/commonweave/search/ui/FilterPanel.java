package org.commonweave.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.TagLabel;
import org.commonweave.content.ui.KindWords;
import org.commonweave.member.MemberSummary;
import org.commonweave.search.Counted;
import org.commonweave.search.Facets;
import org.commonweave.search.Filters;
import org.commonweave.search.Period;
import org.commonweave.search.SearchRequest;
import org.commonweave.search.SearchResults;

/// What somebody can pick to see less. Each choice is a link that says what would be left; one that is picked leads
/// back.
class FilterPanel extends Aside {

    private static final String ID = "filters";

    private final SearchRequest request;
    private final long total;
    private final HtmlContainer lists = Piece.element("div", "filter-lists");

    FilterPanel(SearchRequest request, SearchResults results) {
        this.request = request;
        total = results.total();
        Facets facets = results.facets();
        addClassNames("aside", "search-filters");
        HtmlContainer heading = Piece.text("h2", "", Words.say("search.filters"));
        heading.setId(ID);
        getElement().setAttribute("aria-labelledby", ID);
        Filters filters = request.filters();
        add("kind", facets.kinds(), KindWords::many, filters.kind()::equals, this::kind);
        add("tag", facets.tags(), TagLabel::name, _ -> false, this::tag);
        add("author", facets.authors(), MemberSummary::name, this::isAuthor, this::author);
        add("period", facets.periods(), FilterPanel::words, this::isPeriod, this::period);
        add(heading, Piece.element("details", "", Piece.text("summary", "", Words.say("search.filters")), lists));
    }

    /// Whether there is anything to pick.
    boolean isEmpty() {
        return lists.getElement().getChildCount() == 0;
    }

    private <T> void add(
            String name,
            List<Counted<T>> choices,
            Function<T, String> words,
            Predicate<? super Optional<T>> isPicked,
            Function<T, Filters> pick) {
        boolean changesNothing = choices.size() == 1
                && choices.getFirst().items() == total
                && !isPicked.test(Optional.of(choices.getFirst().choice()));
        if (choices.isEmpty() || changesNothing) {
            return;
        }
        HtmlContainer title = Piece.text("h3", "", Words.say("search.filter." + name));
        title.setId("filter-" + name);
        HtmlContainer section = Piece.element(
                "section",
                "",
                title,
                Piece.list(
                        "ul",
                        "filter-list",
                        choices,
                        counted -> choice(
                                words.apply(counted.choice()),
                                counted.items(),
                                isPicked.test(Optional.of(counted.choice())),
                                pick.apply(counted.choice()))));
        section.getElement().setAttribute("aria-labelledby", "filter-" + name);
        lists.add(section);
    }

    private Component choice(String words, long items, boolean isPicked, Filters filters) {
        Anchor link = new Anchor(SearchAddress.of(request.with(filters)));
        link.add(Piece.text("span", "", words));
        link.add(Piece.text("span", "count", Words.say("search.count.plain", items)));
        if (isPicked) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Filters kind(String kind) {
        boolean isPicked = request.filters().kind().filter(kind::equals).isPresent();
        return request.filters().withKind(isPicked ? Optional.empty() : Optional.of(kind));
    }

    private Filters tag(TagLabel tag) {
        return request.filters().withTag(tag.slug());
    }

    private boolean isAuthor(Optional<MemberSummary> person) {
        return person.map(MemberSummary::handle).equals(request.filters().author());
    }

    private Filters author(MemberSummary person) {
        return request.filters()
                .withAuthor(isAuthor(Optional.of(person)) ? Optional.empty() : Optional.of(person.handle()));
    }

    private boolean isPeriod(Optional<Period> period) {
        Filters filters = request.filters();
        return period.filter(
                        some -> some.from().equals(filters.from()) && some.to().equals(filters.to()))
                .isPresent();
    }

    private Filters period(Period period) {
        return isPeriod(Optional.of(period))
                ? request.filters().within(Optional.empty(), Optional.empty())
                : request.filters().within(period.from(), period.to());
    }

    private static String words(Period period) {
        return Words.say("search.period." + period.name());
    }
}
