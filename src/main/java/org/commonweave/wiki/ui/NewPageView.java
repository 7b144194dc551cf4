package org.commonweave.wiki.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.GoOn;
import org.commonweave.base.ui.Notices;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentRef;
import org.commonweave.content.ContentText;
import org.commonweave.content.Lookup;
import org.commonweave.content.NewText;
import org.commonweave.content.Saved;
import org.commonweave.content.ui.KeptTexts;
import org.commonweave.content.ui.TextEditors;
import org.commonweave.content.ui.TextFields;
import org.commonweave.content.ui.WritingView;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;

/// Starts a page; shows while the title is typed what is there already.
@Route("wiki/new")
@PermitAll
class NewPageView extends WritingView {

    private final WikiService wiki;
    private final KeptTexts drafts;
    private final Div similar;

    NewPageView(WikiService wiki, TextEditors editors, KeptTexts drafts, CurrentViewer current) {
        super(new TextFields(editors, NewPage.KIND, Words.say("wiki.edit.body")), current);
        this.drafts = drafts;
        this.wiki = wiki;
        similar = fields().belowTitle();
        similar.addClassName("similar");
        similar.getElement().setAttribute("aria-live", "polite");
        fields().withoutComment();
        fields().titleInput().setValueChangeMode(ValueChangeMode.LAZY);
        fields().onTitle(this::showSimilar);
        showSimilar("");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        Optional<String> parent = parameters.getSingleParameter("parent").flatMap(this::pageAt);
        open(Words.say("wiki.new"), parent.orElse(WikiPublicPages.FRONT));
        fields().show(new ContentText("", "", "", List.of()), 0);
        fields().parent(parent.orElse(""));
        parameters.getSingleParameter("title").ifPresent(fields().titleInput()::setValue);
        keep(drafts.forNew(NewPage.KIND), null, event);
        fields().focus();
    }

    /// Anybody may have written the address from which somebody comes; only what leads to a page counts.
    private Optional<String> pageAt(String path) {
        return switch (wiki.at(path, viewer())) {
            case Lookup.Found(ContentDetails above) -> Optional.of(above.ref().path());
            case Lookup.Moved _, Lookup.Removed _, Lookup.Gone _, Lookup.Unknown _ -> Optional.empty();
        };
    }

    @Override
    protected Saved store(String attemptKey) {
        String parent = pageAt(fields().parent()).orElse(null);
        return wiki.start(viewer(), new NewPage(new NewText(fields().text(), "", null, attemptKey), null, parent));
    }

    @Override
    protected void leadTo(Saved saved) {
        Notices.say(Words.say("wiki.saved.new", saved.content().title()));
        GoOn.to(saved.content().path());
    }

    @Override
    public String getPageTitle() {
        return Words.say("wiki.new");
    }

    private void showSimilar(String title) {
        List<ContentRef> found = wiki.similar(title, viewer());
        similar.removeAll();
        if (found.isEmpty()) {
            similar.add(Piece.text("p", "field-hint", Words.say("wiki.similar.none")));
        } else {
            similar.add(
                    Piece.text("p", "notice-title", Words.say("wiki.similar")),
                    Piece.list("ul", "similar-pages", found, NewPageView::elsewhere));
        }
    }

    private static Anchor elsewhere(ContentRef page) {
        Anchor link = Piece.link(page.path(), page.title());
        link.setTarget("_blank");
        return link;
    }
}
