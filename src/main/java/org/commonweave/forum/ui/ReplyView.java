package org.commonweave.forum.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.GoOn;
import org.commonweave.base.ui.Notices;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.Saved;
import org.commonweave.content.ui.KeptTexts;
import org.commonweave.content.ui.WritingView;
import org.commonweave.forum.ForumPath;
import org.commonweave.forum.NewReply;
import org.commonweave.forum.ReplyTarget;
import org.commonweave.forum.ReplyTargets;
import org.commonweave.markup.ui.ArticleBody;

/// Answers a discussion or a reply, with what is answered in sight.
@Route("replies/new")
@PermitAll
class ReplyView extends WritingView {

    /// What the links to it begin with; `composer.js` knows them by that.
    private static final String PATH = "/replies/new?to=";

    private final Replying replying;
    private final ReplyTargets targets;
    private final KeptTexts drafts;

    ReplyView(Replying replying, ReplyTargets targets, KeptTexts drafts, CurrentViewer current) {
        super(replying.fields(), current);
        this.replying = replying;
        this.targets = targets;
        this.drafts = drafts;
    }

    /// Where one answers what is at an address.
    static String addressTo(String path) {
        return PATH + path;
    }

    /// The same, beginning with the words that are answered.
    static String addressToQuote(String path) {
        return addressTo(path) + "&quote=yes";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        String to = parameters.getSingleParameter("to").orElse("");
        Optional<ReplyTarget> target = targets.at(to, viewer());
        open(Words.say("forum.reply.write"), target.map(ReplyTarget::path).orElse(ForumPath.GROUPS));
        String quote = parameters
                .getSingleParameter("quote")
                .flatMap(_ -> target)
                .map(ReplyTarget::quoted)
                .orElse("");
        replying.begin(fields(), target.map(ReplyTarget::title).orElse(""), quote);
        fields().parent(to);
        keep(drafts.forNew(NewReply.KIND), null, event);
        targets.at(fields().parent(), viewer()).ifPresent(this::showAnswered);
        fields().focus();
    }

    private void showAnswered(ReplyTarget target) {
        target.quietSince().ifPresent(since -> notice(new QuietNotice(since, target.discussionPath())));
        Div text = new Div(new ArticleBody(target.html()));
        text.addClassName("answered-text");
        notice(Piece.element(
                "details",
                "notice answered",
                Piece.text(
                        "summary",
                        "notice-title",
                        Words.say("forum.reply.to", target.author().name())),
                text));
    }

    @Override
    protected Saved store(String attemptKey) {
        return replying.store(viewer(), fields(), attemptKey);
    }

    @Override
    protected void leadTo(Saved saved) {
        Notices.say(Words.say("forum.reply.sent"));
        GoOn.to(saved.content().path());
    }

    @Override
    public String getPageTitle() {
        return Words.say("forum.reply.write");
    }
}
