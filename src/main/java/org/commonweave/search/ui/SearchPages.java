package org.commonweave.search.ui;

import java.util.Optional;
import org.commonweave.base.Refusal;
import org.commonweave.base.Words;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageAnswer.Status;
import org.commonweave.base.ui.PageHead;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.base.ui.PublicPages;
import org.commonweave.search.SearchOutOfOrder;
import org.commonweave.search.SearchPace;
import org.commonweave.search.SearchRequest;
import org.commonweave.search.SearchService;
import org.commonweave.search.SearchedTooOften;
import org.commonweave.search.index.IndexRebuild;
import org.springframework.stereotype.Component;

/// `/search`: what was looked for, and what was found. The index takes changes a moment after they are made, so no
/// answer is kept.
@Component
class SearchPages implements PublicPages {

    /// As much of a search as fits the tab of a browser.
    private static final int LONGEST_IN_TITLE = 60;

    private final SearchService search;
    private final SearchPace pace;
    private final IndexRebuild rebuild;
    private final FilterNames names;

    SearchPages(SearchService search, SearchPace pace, IndexRebuild rebuild, FilterNames names) {
        this.search = search;
        this.pace = pace;
        this.rebuild = rebuild;
        this.names = names;
    }

    @Override
    public Optional<PageAnswer> find(PageRequest request) {
        return request.path().equals(SearchAddress.PATH) ? Optional.of(answer(request)) : Optional.empty();
    }

    private PageAnswer answer(PageRequest address) {
        SearchRequest request = SearchAddress.read(address);
        try {
            Client.current().ifPresent(pace::countSearch);
            return page(
                    request,
                    Status.FOUND,
                    new ResultsPage(request)
                            .show(
                                    search.find(request, address.viewer()),
                                    names,
                                    rebuild.state().isRunning()));
        } catch (SearchedTooOften refusal) {
            return refused(request, Status.TOO_OFTEN, refusal);
        } catch (SearchOutOfOrder refusal) {
            return refused(request, Status.FOUND, refusal);
        }
    }

    private static PageAnswer refused(SearchRequest request, Status status, Refusal refusal) {
        return page(request, status, new ResultsPage(request).refused(refusal.sentence()));
    }

    private static PageAnswer page(SearchRequest request, Status status, ResultsPage page) {
        return new PageAnswer.Page(
                status, PageHead.of(title(request.typed()), SearchAddress.PATH).asFleeting(), page);
    }

    private static String title(String typed) {
        String words = typed.length() > LONGEST_IN_TITLE ? typed.substring(0, LONGEST_IN_TITLE) + "…" : typed;
        return words.isEmpty() ? Words.say("search.title") : Words.say("search.title.of", words);
    }
}
