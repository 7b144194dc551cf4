package org.commonweave.reaction.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Optional;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ui.BesideContent;
import org.commonweave.reaction.ReactionService;
import org.commonweave.reaction.Reactions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Right below a text: what people said about it with one press.
@Component
@Order(0)
class ReactionsBeside implements BesideContent {

    private final ReactionService reactions;

    ReactionsBeside(ReactionService reactions) {
        this.reactions = reactions;
    }

    @Override
    public Optional<Part> find(ContentDetails content, Viewer viewer) {
        Reactions said = reactions.of(content.ref().id(), viewer);
        return ReactionBar.of(content.ref().id(), said, reactions.mayReact(viewer, content.author()))
                .map(ReactionsBeside::part);
    }

    private static Part part(ReactionBar bar) {
        HtmlContainer section = Piece.element("section", "", bar);
        section.getElement().setAttribute("aria-label", Words.say("reaction.group"));
        ReactionBar.enliven(section);
        return new Part("", "", section);
    }
}
