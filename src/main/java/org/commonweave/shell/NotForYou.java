package org.commonweave.shell;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.commonweave.base.Words;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Piece;

/// In place of a view that a member may not enter. Flow tells it by the same exception as a view that is not there;
/// but what is not there has an answer of its own, see [NothingHere].
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotForYou extends Section implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    NotForYou() {
        addClassName("page");
        add(
                new PageTop(Words.say("shell.not-for-you")).lead(Words.say("shell.not-for-you.lead")),
                Piece.paragraph("", Piece.link("/", Words.say("shell.front"))));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> problem) {
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return Words.say("shell.not-for-you");
    }
}
