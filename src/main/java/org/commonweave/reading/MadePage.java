package org.commonweave.reading;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.ServletRequest;
import java.util.Optional;
import org.commonweave.base.ui.PageAnswer;

/// A page that was made for a request before the interface was asked to show it.
public final class MadePage {

    private static final String ATTRIBUTE = MadePage.class.getName();

    private MadePage() {}

    static void keep(PageAnswer.Page page, ServletRequest request) {
        request.setAttribute(ATTRIBUTE, page);
    }

    /// The page, if there is one; a tree of components can be shown once only, so it is handed out once.
    public static Optional<PageAnswer.Page> take(VaadinRequest request) {
        Object page = request.getAttribute(ATTRIBUTE);
        request.removeAttribute(ATTRIBUTE);
        return Optional.ofNullable(page).map(PageAnswer.Page.class::cast);
    }
}
