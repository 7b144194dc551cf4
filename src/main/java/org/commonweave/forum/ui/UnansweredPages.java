package org.commonweave.forum.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Optional;
import org.commonweave.base.Numbered;
import org.commonweave.base.PageChoice;
import org.commonweave.base.Words;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageAnswer.Page;
import org.commonweave.base.ui.PageHead;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Pager;
import org.commonweave.base.ui.Piece;
import org.commonweave.base.ui.PublicPages;
import org.commonweave.forum.DiscussionLists;
import org.commonweave.forum.DiscussionSummary;
import org.commonweave.forum.ForumPath;
import org.springframework.stereotype.Component;

/// `/groups/unanswered`: the questions of all groups that wait for an answer.
@Component
class UnansweredPages implements PublicPages {

    private final DiscussionLists discussions;

    UnansweredPages(DiscussionLists discussions) {
        this.discussions = discussions;
    }

    @Override
    public Optional<PageAnswer> find(PageRequest request) {
        return request.path().equals(ForumPath.UNANSWERED) ? Optional.of(page(request)) : Optional.empty();
    }

    private PageAnswer page(PageRequest request) {
        Numbered<DiscussionSummary> found =
                discussions.unanswered(request.viewer(), PageChoice.orLast(request.page(), DiscussionLists.PAGE_SIZE));
        HtmlContainer page = Piece.element(
                "section",
                "page",
                new PageTop(Words.say("forum.unanswered"))
                        .below(Piece.link(ForumPath.GROUPS, Words.say("forum.groups")))
                        .lead(Words.say("forum.unanswered.lead")),
                found.total() == 0
                        ? Piece.text("p", "empty-state", Words.say("forum.unanswered.none"))
                        : new DiscussionList(found.items(), "h2"),
                new Pager(found, number -> ForumPath.UNANSWERED + "?page=" + number));
        return Page.found(
                PageHead.of(Words.say("forum.unanswered"), ForumPath.UNANSWERED)
                        .numbered(found.number())
                        .describedAs(Words.say("forum.unanswered.lead"))
                        .inSearchEngines(),
                page);
    }
}
