package org.commonweave.transfer.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.commonweave.base.CurrentViewer;
import org.commonweave.site.AdminArea;
import org.commonweave.site.ui.AdminPage;
import org.commonweave.transfer.run.ImportDesk;

/// Where administrators hand in the archive of a mailing list.
@Route("admin/import/mail")
@RolesAllowed("ADMINISTRATOR")
class MailImportView extends AdminPage {

    static final String PATH = "/admin/import/mail";

    MailImportView(AdminArea area, ImportDesk desk, CurrentViewer current) {
        super(area, PATH);
        add(new Div(new MailForm(desk, current.viewer())));
    }
}
