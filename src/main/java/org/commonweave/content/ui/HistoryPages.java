package org.commonweave.content.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonweave.base.Words;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageHead;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.base.ui.PublicPages;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentReading;
import org.commonweave.content.Lookup;
import org.commonweave.content.RevisionDetails;
import org.commonweave.content.RevisionHistory;
import org.springframework.stereotype.Component;

/// `{item}/history`, `{item}/revisions/{n}` and `{item}/compare?from=&to=`, for items of every kind.
@Component
class HistoryPages implements PublicPages {

    private static final Pattern ADDRESS = Pattern.compile("(/.+)/(history|compare|revisions/(\\d{1,9}))");

    private final ContentReading reading;
    private final RevisionHistory history;

    HistoryPages(ContentReading reading, RevisionHistory history) {
        this.reading = reading;
        this.history = history;
    }

    @Override
    public Optional<PageAnswer> find(PageRequest request) {
        Matcher address = ADDRESS.matcher(request.path());
        if (!address.matches()) {
            return Optional.empty();
        }
        return switch (reading.at(address.group(1), request.viewer())) {
            case Lookup.Found(ContentDetails content) -> page(content, address, request);
            case Lookup.Moved(String path) -> Optional.of(new PageAnswer.Moved(path + "/" + address.group(2)));
            case Lookup.Removed removed -> Optional.of(RemovedArticle.of(removed));
            case Lookup.Gone gone when gone.isHidden() -> Optional.of(RemovedArticle.of(gone));
            case Lookup.Gone _, Lookup.Unknown _ -> Optional.empty();
        };
    }

    private Optional<PageAnswer> page(ContentDetails content, Matcher address, PageRequest request) {
        try {
            return switch (address.group(2)) {
                case "history" -> Optional.of(list(content, request));
                case "compare" -> Optional.of(comparison(content, request));
                default -> Optional.of(revision(content, Integer.parseInt(address.group(3)), request));
            };
        } catch (ContentMissing _) {
            return Optional.empty();
        }
    }

    private PageAnswer list(ContentDetails content, PageRequest request) {
        var revisions = history.of(content.ref().id(), request.viewer(), request.page());
        String title = Words.say("content.history.of", content.ref().title());
        return PageAnswer.Page.found(
                PageHead.of(title, content.ref().path() + "/history").numbered(revisions.number()),
                new HistoryList(content.ref(), revisions, above(content)));
    }

    private PageAnswer comparison(ContentDetails content, PageRequest request) {
        int to = request.number("to").orElse(content.revision());
        int from = request.number("from").orElse(Math.max(1, to - 1));
        String title = Words.say("content.compare.of", content.ref().title());
        return PageAnswer.Page.found(
                PageHead.of(title, content.ref().path() + "/compare"),
                new ComparisonArticle(history.compare(content.ref().id(), from, to, request.viewer()), above(content)));
    }

    private PageAnswer revision(ContentDetails content, int number, PageRequest request) {
        RevisionDetails revision = history.at(content.ref().id(), number, request.viewer());
        return PageAnswer.Page.found(
                PageHead.of(revision.text().title(), content.ref().path() + "/revisions/" + number),
                new RevisionArticle(revision, content.mayEdit(), above(content)));
    }

    private static List<Anchor> above(ContentDetails content) {
        return List.of(new Anchor(content.ref().path(), content.ref().title()));
    }
}
