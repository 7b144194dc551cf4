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
import org.commonweave.content.ContentText;
import org.commonweave.content.NewText;
import org.commonweave.content.Saved;
import org.commonweave.content.ui.KeptTexts;
import org.commonweave.content.ui.PictureField;
import org.commonweave.content.ui.PictureFields;
import org.commonweave.content.ui.TextEditors;
import org.commonweave.content.ui.TextFields;
import org.commonweave.content.ui.WritingView;
import org.commonweave.forum.ForumPath;
import org.commonweave.forum.GroupService;
import org.commonweave.forum.NewGroup;
import org.commonweave.place.ui.PlaceFields;

/// Starts a group.
@Route("groups/new")
@PermitAll
class NewGroupView extends WritingView {

    private final GroupService groups;
    private final KeptTexts drafts;
    private final GroupFields settings = new GroupFields();
    private final PictureField picture;

    NewGroupView(
            GroupService groups,
            TextEditors editors,
            PictureFields pictures,
            PlaceFields places,
            KeptTexts drafts,
            CurrentViewer current) {
        super(
                new TextFields(editors, NewGroup.KIND, Words.say("forum.group.body"))
                        .prompt(Words.say("forum.group.prompt")),
                current);
        this.groups = groups;
        this.drafts = drafts;
        fields().withoutComment();
        picture = pictures.open("picture", Words.say("forum.group.picture"));
        fields().also(picture, settings);
        fields().below(places.in(fields()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(Words.say("forum.group.new"), ForumPath.GROUPS);
        picture.show(Optional.empty());
        fields().show(new ContentText("", "", "", List.of()), 0);
        keep(drafts.forNew(NewGroup.KIND), null, event);
        fields().focus();
    }

    @Override
    protected Saved store(String attemptKey) {
        Saved started = groups.start(
                viewer(), new NewGroup(new NewText(fields().text(), "", null, attemptKey), settings.settings()));
        groups.picture(viewer(), started.content().id(), picture.picture());
        return started;
    }

    @Override
    protected void leadTo(Saved saved) {
        Notices.say(Words.say("forum.group.started", saved.content().title()));
        GoOn.to(saved.content().path());
    }

    @Override
    public String getPageTitle() {
        return Words.say("forum.group.new");
    }
}
