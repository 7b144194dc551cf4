package org.commonweave.story.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Refusal;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Focus;
import org.commonweave.base.ui.Notices;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentDetails;
import org.commonweave.markup.ui.ArticleBody;
import org.commonweave.story.NamingRequest;
import org.commonweave.story.NamingService;
import org.commonweave.story.NamingState;

/// Where those who look after groups say whether stories may name them, and take it back.
@Route("stories/consent")
@PermitAll
class ConsentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final NamingService namings;
    private final CurrentViewer current;

    ConsentView(NamingService namings, CurrentViewer current) {
        this.namings = namings;
        this.current = current;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        List<NamingRequest> requests = namings.requests(current.viewer());
        removeAll();
        add(new PageTop(getPageTitle()).lead(Words.say("story.consent.lead")));
        add(
                requests.isEmpty()
                        ? Piece.text("p", "empty-state", Words.say("story.consent.none"))
                        : Piece.list("ol", "entries", requests, this::entry));
    }

    private Component entry(NamingRequest request) {
        ContentDetails story = request.story();
        HtmlContainer facts = Piece.element("p", "entry-meta");
        facts.add(Words.say(
                        "story.consent.asked",
                        request.askedBy().name(),
                        request.group().title())
                + " · ");
        facts.add(Piece.day(request.askedAt()));
        facts.add(" · " + Words.say("story.naming." + NamingPart.word(request.state())));
        return Piece.element(
                "article",
                "entry",
                Piece.text("h2", "entry-title", story.ref().title()),
                Piece.text("p", "entry-text", story.teaser()),
                facts,
                Piece.element(
                        "details",
                        "story-consent-text",
                        Piece.text("summary", "", Words.say("story.consent.read")),
                        new ArticleBody(story.html())),
                ways(request));
    }

    private Component ways(NamingRequest request) {
        HtmlContainer ways = Piece.element("div", "form-actions");
        if (request.state() != NamingState.GRANTED) {
            ways.add(button(request, "story.consent.yes", true));
        }
        if (request.state() == NamingState.PENDING) {
            ways.add(button(request, "story.consent.no", false));
        } else if (request.state() == NamingState.GRANTED) {
            ways.add(button(request, "story.consent.withdraw", false));
        }
        return ways;
    }

    private NativeButton button(NamingRequest request, String key, boolean yes) {
        NativeButton button = new NativeButton(Words.say(key), _ -> decide(request, yes));
        button.addClassName("button");
        button.getElement()
                .setAttribute(
                        "aria-label",
                        Words.say(key) + ": " + request.story().ref().title());
        return button;
    }

    private void decide(NamingRequest request, boolean yes) {
        try {
            namings.decide(
                    current.viewer(),
                    request.story().ref().id(),
                    request.group().id(),
                    yes);
            Notices.say(Words.say(yes ? "story.consent.given" : "story.consent.refused"));
        } catch (Refusal refusal) {
            Notices.say(refusal.sentence());
        }
        show();
        Focus.keep();
    }

    @Override
    public String getPageTitle() {
        return Words.say("story.consent");
    }
}
