package org.commonweave.forum.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.GoOn;
import org.commonweave.base.ui.Notices;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentText;
import org.commonweave.content.Saved;
import org.commonweave.content.ui.KeptTexts;
import org.commonweave.content.ui.TextEditors;
import org.commonweave.content.ui.TextFields;
import org.commonweave.content.ui.WritingView;
import org.commonweave.forum.ForumPath;
import org.commonweave.forum.NewSummary;
import org.commonweave.forum.ReplyTarget;
import org.commonweave.forum.ReplyTargets;
import org.commonweave.forum.SummaryService;

/// Writes for the first time how a discussion stands.
@Route("summaries/new")
@PermitAll
class NewSummaryView extends WritingView {

    private static final String PATH = "/summaries/new";

    private final SummaryService summaries;
    private final ReplyTargets targets;
    private final KeptTexts drafts;
    private final CoverField covers = new CoverField();

    NewSummaryView(
            SummaryService summaries,
            ReplyTargets targets,
            TextEditors editors,
            KeptTexts drafts,
            CurrentViewer current) {
        super(
                new TextFields(editors, NewSummary.KIND, Words.say("forum.summary.body"))
                        .prompt(Words.say("forum.summary.prompt")),
                current);
        this.summaries = summaries;
        this.targets = targets;
        this.drafts = drafts;
        fields().withoutComment();
        fields().also(covers);
    }

    /// Where one sums up what was said in a discussion.
    static String addressTo(String discussion) {
        return PATH + "?to=" + discussion;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String to = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("to")
                .orElse("");
        Optional<ReplyTarget> asked = targets.at(to, viewer());
        open(getPageTitle(), asked.map(ReplyTarget::path).orElse(ForumPath.GROUPS));
        fields().onlyBody("");
        fields().show(new ContentText(name(asked), "", "", List.of()), 0);
        fields().parent(to);
        keep(drafts.forNew(NewSummary.KIND), null, event);
        targets.at(fields().parent(), viewer())
                .map(ReplyTarget::discussion)
                .map(summaries::extentOfNew)
                .ifPresent(covers::show);
        fields().focus();
    }

    /// Only drafts show it; a summary is called after its discussion.
    private static String name(Optional<ReplyTarget> discussion) {
        return discussion
                .map(there -> Words.say("forum.summary.draft", there.title()))
                .orElse("");
    }

    @Override
    protected Saved store(String attemptKey) {
        ReplyTarget target = targets.at(fields().parent(), viewer()).orElseThrow(ContentMissing::new);
        return summaries.write(
                viewer(),
                new NewSummary(
                        target.discussion(), covers.position(), fields().text().body(), null, attemptKey));
    }

    @Override
    protected void leadTo(Saved saved) {
        Notices.say(Words.say("content.saved"));
        GoOn.to(saved.content().path());
    }

    @Override
    public String getPageTitle() {
        return Words.say("forum.summary.new");
    }
}
