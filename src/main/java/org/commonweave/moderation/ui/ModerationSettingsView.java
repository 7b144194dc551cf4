package org.commonweave.moderation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Notices;
import org.commonweave.base.ui.Piece;
import org.commonweave.moderation.ModerationSettings;
import org.commonweave.moderation.TrustService;
import org.commonweave.site.AdminArea;
import org.commonweave.site.ui.AdminPage;

/// Where administrators decide whether what new members bring first waits for somebody to look at it.
@Route("admin/moderation")
@RolesAllowed("ADMINISTRATOR")
class ModerationSettingsView extends AdminPage {

    static final String PATH = "/admin/moderation";

    ModerationSettingsView(AdminArea area, ModerationSettings settings, CurrentViewer current) {
        super(area, PATH);
        Checkbox wait = new Checkbox(Words.say("moderation.settings.wait"), settings.firstPostsWait());
        wait.addValueChangeListener(event -> {
            settings.letFirstPostsWait(current.viewer(), event.getValue());
            Notices.say(Words.say("moderation.settings.saved"));
        });
        add(new Div(
                Piece.element("div", "form", wait),
                Piece.text(
                        "p",
                        "field-hint",
                        Words.say("moderation.settings.wait.about", TrustService.FIRST_POSTS, TrustService.MANY_LINKS)),
                Piece.paragraph("more", Piece.link(ModerationPages.PATH, Words.say("moderation.log.all")))));
    }
}
