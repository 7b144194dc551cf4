package org.commonweave.shell;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Optional;
import org.commonweave.base.Words;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageHead;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Piece;
import org.commonweave.base.ui.PublicPages;
import org.commonweave.base.ui.SearchBox;
import org.springframework.stereotype.Component;

/// The answer for addresses that no module knows and that are no part of the interface either.
@Component
class NothingHere implements PublicPages {

    private final InterfacePaths paths;

    NothingHere(InterfacePaths paths) {
        this.paths = paths;
    }

    @Override
    public Optional<PageAnswer> find(PageRequest request) {
        return paths.contains(request.path()) ? Optional.empty() : Optional.of(page(request.path()));
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    private static PageAnswer page(String path) {
        HtmlContainer page = Piece.element(
                "section",
                "page",
                new PageTop(Words.say("shell.missing")).lead(Words.say("shell.missing.lead")),
                SearchBox.inPage(""));
        return new PageAnswer.Page(PageAnswer.Status.UNKNOWN, PageHead.of(Words.say("shell.missing"), path), page);
    }
}
