package org.commonweave.forum.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Words;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.Saved;
import org.commonweave.content.ui.ChangingView;
import org.commonweave.content.ui.PictureField;
import org.commonweave.content.ui.PictureFields;
import org.commonweave.content.ui.TextChanges;
import org.commonweave.content.ui.TextEditors;
import org.commonweave.content.ui.TextFields;
import org.commonweave.forum.GroupDetails;
import org.commonweave.forum.GroupService;
import org.commonweave.forum.NewGroup;
import org.commonweave.place.ui.PlaceFields;
import org.jspecify.annotations.Nullable;

/// Changes what a group is for, and how it is meant to be.
@Route("groups/:slug/edit")
@PermitAll
class EditGroupView extends ChangingView {

    private final GroupService groups;
    private final GroupFields settings = new GroupFields();
    private final PictureField picture;

    @Nullable
    private GroupDetails before;

    EditGroupView(
            GroupService groups,
            TextChanges changes,
            TextEditors editors,
            PictureFields pictures,
            PlaceFields places,
            CurrentViewer current) {
        super(
                changes,
                new TextFields(editors, NewGroup.KIND, Words.say("forum.group.body"))
                        .prompt(Words.say("forum.group.prompt")),
                current);
        this.groups = groups;
        picture = pictures.open("picture", Words.say("forum.group.picture"));
        fields().also(picture, settings);
        fields().below(places.in(fields()));
    }

    @Override
    protected void show(ContentDetails content) {
        GroupDetails group = groups.details(content, viewer());
        before = group;
        settings.show(group.settings());
        picture.show(group.picture());
    }

    /// The settings first: they are refused as a whole, where the text may have to be settled with others.
    @Override
    protected Saved store(String attemptKey) {
        groups.arrange(viewer(), item().id(), settings.settings());
        groups.picture(viewer(), item().id(), picture.picture());
        return groups.edit(viewer(), item().id(), fields().edit(attemptKey)).with(isOtherwiseThanBefore());
    }

    private boolean isOtherwiseThanBefore() {
        return before != null
                && !(before.settings().equals(settings.settings())
                        && before.picture().equals(picture.picture()));
    }
}
