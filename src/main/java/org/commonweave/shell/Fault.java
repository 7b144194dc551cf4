package org.commonweave.shell;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.commonweave.base.OutOfOrder;
import org.commonweave.base.Words;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Piece;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// In place of a view that could not be shown, through a fault of ours or because the database is away.
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class Fault extends Section implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(Fault.class);

    private String key = "shell.fault";

    Fault() {
        addClassName("page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> problem) {
        boolean isOutOfOrder = OutOfOrder.in(problem.getException()).isPresent();
        if (isOutOfOrder) {
            key = "shell.out-of-order";
            LOG.warn("Could not show /{}: {}", event.getLocation().getPath(), problem.getException());
        } else {
            LOG.error("Could not show /{}", event.getLocation().getPath(), problem.getException());
        }
        add(
                new PageTop(Words.say(key)).lead(Words.say(key + ".lead")),
                Piece.paragraph("", Piece.link("/", Words.say("shell.front"))));
        return isOutOfOrder ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return Words.say(key);
    }
}
