package org.commonweave.forum.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Optional;
import java.util.Set;
import org.commonweave.base.Numbered;
import org.commonweave.base.PageChoice;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ui.BesideContent;
import org.commonweave.forum.DiscussionLists;
import org.commonweave.forum.DiscussionSummary;
import org.commonweave.forum.NewDiscussion;
import org.commonweave.forum.NewGroup;
import org.commonweave.forum.NewReply;
import org.commonweave.forum.NewSummary;
import org.springframework.stereotype.Component;

/// Below things of every other kind: what is said about them, and where to say something.
@Component
class TalkAbout implements BesideContent {

    /// A glimpse; the others are found in the groups and by search.
    private static final int SHOWN = 5;

    private static final Set<String> OWN_KINDS =
            Set.of(NewGroup.KIND, NewDiscussion.KIND, NewReply.KIND, NewSummary.KIND);

    private final DiscussionLists discussions;

    TalkAbout(DiscussionLists discussions) {
        this.discussions = discussions;
    }

    @Override
    public Optional<Part> find(ContentDetails content, Viewer viewer) {
        return OWN_KINDS.contains(content.ref().kind())
                ? Optional.empty()
                : Optional.of(
                        part(content, discussions.about(content.ref().id(), viewer, PageChoice.orLast(1, SHOWN))));
    }

    private static Part part(ContentDetails content, Numbered<DiscussionSummary> found) {
        HtmlContainer section = Piece.section("page-section", "discuss", Words.say("forum.talk-about", found.total()));
        if (found.total() > 0) {
            section.add(new DiscussionList(found.items(), "h3"));
        }
        section.add(Piece.paragraph(
                "form-actions",
                Piece.link(
                        NewDiscussionView.PATH + "?about=" + content.ref().path(),
                        Words.say("forum.talk-about.start"),
                        "button")));
        return new Part(Words.say("forum.talk-about.door", found.total()), "discuss", section);
    }
}
