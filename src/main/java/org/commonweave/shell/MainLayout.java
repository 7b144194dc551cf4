package org.commonweave.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.ui.Focus;
import org.commonweave.base.ui.Notices;
import org.commonweave.base.ui.SiteFrame;
import org.commonweave.reading.SiteFrames;

/// Header and footer around whatever a person is looking at.
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final SiteFrame frame;

    /// Whoever arrives begins at the top; whoever goes on was somewhere.
    private boolean hasArrived;

    MainLayout(SiteFrames frames, CurrentViewer current) {
        frame = frames.open(current.viewer(), "/sign-in");
        add(frame);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        frame.main().removeAll();
        frame.main().getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        frame.header().at("/" + event.getLocation().getPath());
        if (hasArrived) {
            Focus.keep();
        }
        hasArrived = true;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(FirstText.REMOVE);
        Notices.sayWhatWasTakenAlong();
    }
}
