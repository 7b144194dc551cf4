package org.commonweave.shell;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.commonweave.base.Words;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Piece;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// In place of a view that could not be shown, through a fault of ours.
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class Fault extends Section implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(Fault.class);

    Fault() {
        addClassName("page");
        add(
                new PageTop(Words.say("shell.fault")).lead(Words.say("shell.fault.lead")),
                Piece.paragraph("", Piece.link("/", Words.say("shell.front"))));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> problem) {
        LOG.error("Could not show /{}", event.getLocation().getPath(), problem.getException());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return Words.say("shell.fault");
    }
}
