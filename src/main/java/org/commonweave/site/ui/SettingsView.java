package org.commonweave.site.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.site.AdminArea;
import org.commonweave.site.Site;
import org.commonweave.site.UnfitSettings;

/// Where administrators change what the commons is called, how it speaks and shares, and where it is found.
@Route("admin/settings")
@RolesAllowed("ADMINISTRATOR")
class SettingsView extends AdminPage {

    private final Site site;
    private final CurrentViewer current;
    private final SettingsFields fields;
    private final HtmlContainer answer = Piece.element("p", "notice");

    SettingsView(AdminArea area, Site site, CurrentViewer current) {
        super(area, "/admin/settings");
        this.site = site;
        this.current = current;
        fields = new SettingsFields(site.settings());
        fields.showDefaultBaseUrl(site.defaultBaseUrl());
        site.fixedBaseUrl().ifPresent(fields::fixBaseUrl);

        NativeButton save = new NativeButton(Words.say("site.settings.save"), _ -> save());
        save.addClassNames("button", "button-primary");
        fields.add(Piece.element("div", "form-actions", save));

        answer.getElement().setAttribute("role", "status");
        answer.setVisible(false);
        add(new Div(answer, fields));
    }

    private void save() {
        try {
            site.change(current.viewer(), fields.settings());
            answer.setText(Words.say("site.settings.saved"));
            answer.setVisible(true);
        } catch (UnfitSettings refusal) {
            answer.setVisible(false);
            fields.pointAt(refusal);
        }
    }
}
