package org.commonweave.forum.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.GoOn;
import org.commonweave.base.ui.NamedSelect;
import org.commonweave.base.ui.Notices;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentReading;
import org.commonweave.content.ContentRef;
import org.commonweave.content.ContentText;
import org.commonweave.content.Lookup;
import org.commonweave.content.NewText;
import org.commonweave.content.Saved;
import org.commonweave.content.WritingHelp;
import org.commonweave.content.ui.KeptTexts;
import org.commonweave.content.ui.TextEditors;
import org.commonweave.content.ui.TextFields;
import org.commonweave.content.ui.WritingView;
import org.commonweave.forum.DiscussionService;
import org.commonweave.forum.ForumPath;
import org.commonweave.forum.GroupRow;
import org.commonweave.forum.GroupService;
import org.commonweave.forum.NewDiscussion;

/// Starts a discussion in one of the person's groups, perhaps about something; shows while the title is
/// typed what was said and written about it already.
@Route("discussions/new")
@PermitAll
class NewDiscussionView extends WritingView {

    static final String PATH = "/discussions/new";

    private static final String IN = "?group=";
    private static final String ABOUT = "&about=";

    private final DiscussionService discussions;
    private final GroupService groups;
    private final ContentReading reading;
    private final WritingHelp help;
    private final KeptTexts drafts;
    private final NamedSelect<GroupRow> group = new NamedSelect<>(Words.say("forum.discussion.group"), List.of());
    private final Checkbox question = new Checkbox(Words.say("forum.discussion.question"));
    private final Div about = new Div();

    NewDiscussionView(
            DiscussionService discussions,
            GroupService groups,
            ContentReading reading,
            WritingHelp help,
            TextEditors editors,
            KeptTexts drafts,
            CurrentViewer current) {
        super(
                new TextFields(editors, NewDiscussion.KIND, Words.say("forum.discussion.body"))
                        .prompt(Words.say("forum.discussion.prompt")),
                current);
        this.discussions = discussions;
        this.groups = groups;
        this.reading = reading;
        this.help = help;
        this.drafts = drafts;
        group.setLabel(Words.say("forum.discussion.group"));
        group.setItemLabelGenerator(GroupRow::title);
        fields().withoutComment();
        fields().withoutSummary();
        fields().also(group, question, about);
        fields().belowTitle().addClassName("similar");
        fields().belowTitle().getElement().setAttribute("aria-live", "polite");
        fields().titleInput().setValueChangeMode(ValueChangeMode.LAZY);
        fields().onTitle(this::showSimilar);
    }

    /// Where one goes on in a new discussion from where another ended.
    static String sequelTo(String discussion) {
        return PATH + IN + ForumPath.groupOf(discussion) + ABOUT + discussion;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        List<GroupRow> mine = groups.mine(viewer());
        if (mine.isEmpty()) {
            Notices.say(Words.say("forum.discussion.join-first"));
            event.forwardTo(ForumPath.GROUPS.substring(1));
            return;
        }
        group.setItems(mine);
        Optional<GroupRow> asked = parameters
                .getSingleParameter("group")
                .flatMap(path ->
                        mine.stream().filter(row -> row.path().equals(path)).findFirst());
        asked.or(() -> mine.stream().findFirst()).ifPresent(group::setValue);
        Optional<String> subject =
                parameters.getSingleParameter("about").flatMap(this::at).map(ContentRef::path);
        open(
                Words.say("forum.discussion.new"),
                subject.or(() -> asked.map(GroupRow::path)).orElse(ForumPath.GROUPS));
        fields().show(new ContentText("", "", "", List.of()), 0);
        fields().parent(subject.orElse(""));
        keep(drafts.forNew(NewDiscussion.KIND), null, event);
        showAbout();
        fields().focus();
    }

    private Optional<ContentRef> at(String path) {
        return switch (reading.at(path, viewer())) {
            case Lookup.Found(var content) -> Optional.of(content.ref());
            case Lookup.Moved _, Lookup.Removed _, Lookup.Gone _, Lookup.Unknown _ -> Optional.empty();
        };
    }

    private void showAbout() {
        about.removeAll();
        at(fields().parent()).ifPresent(item -> {
            about.add(Words.say("forum.about") + " ");
            about.add(Piece.link(item.path(), item.title()));
        });
    }

    private void showSimilar(String title) {
        List<ContentRef> found = Stream.of(NewDiscussion.KIND, "page")
                .flatMap(kind -> help.similar(kind, title, viewer()).stream())
                .toList();
        fields().belowTitle().removeAll();
        if (!found.isEmpty()) {
            fields().belowTitle()
                    .add(
                            Piece.text("p", "notice-title", Words.say("forum.discussion.similar")),
                            Piece.list("ul", "similar-pages", found, item -> {
                                var link = Piece.link(item.path(), item.title());
                                link.setTarget("_blank");
                                return link;
                            }));
        }
    }

    @Override
    protected Saved store(String attemptKey) {
        long there = Optional.ofNullable(group.getValue()).map(GroupRow::id).orElseThrow(ContentMissing::new);
        Long subject = at(fields().parent()).map(ContentRef::id).orElse(null);
        return discussions.start(
                viewer(),
                new NewDiscussion(
                        new NewText(fields().text(), "", null, attemptKey), there, question.getValue(), subject));
    }

    @Override
    protected void leadTo(Saved saved) {
        Notices.say(Words.say("forum.discussion.started"));
        GoOn.to(saved.content().path());
    }

    @Override
    public String getPageTitle() {
        return Words.say("forum.discussion.new");
    }
}
