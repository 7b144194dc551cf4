package org.commonweave.content.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Optional;
import org.commonweave.base.Words;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageHead;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Piece;
import org.commonweave.base.ui.PublicPages;
import org.commonweave.content.ContentLists;
import org.springframework.stereotype.Component;

/// `/recent`: what changed last, of every kind.
@Component
class RecentPages implements PublicPages {

    private static final String PATH = "/recent";

    private final ContentLists lists;
    private final Entries entries;

    RecentPages(ContentLists lists, Entries entries) {
        this.lists = lists;
        this.entries = entries;
    }

    @Override
    public Optional<PageAnswer> find(PageRequest request) {
        if (!request.path().equals(PATH)) {
            return Optional.empty();
        }
        var items = lists.recent(request.viewer(), request.page());
        HtmlContainer page = Piece.element(
                "section",
                "page",
                new PageTop(Words.say("content.recent")).lead(Words.say("content.recent.lead")),
                entries.numbered(items, "h2", PATH));
        return Optional.of(PageAnswer.Page.found(
                PageHead.of(Words.say("content.recent"), PATH)
                        .numbered(items.number())
                        .with(AtomFeeds.alternate("", Words.say("content.recent"))),
                page));
    }
}
