package org.commonweave.transfer.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.commonweave.base.CurrentViewer;
import org.commonweave.site.AdminArea;
import org.commonweave.site.ui.AdminPage;
import org.commonweave.transfer.run.ImportDesk;

/// Where administrators hand in an export of WordPress.
@Route("admin/import/wordpress")
@RolesAllowed("ADMINISTRATOR")
class WordPressImportView extends AdminPage {

    static final String PATH = "/admin/import/wordpress";

    WordPressImportView(AdminArea area, ImportDesk desk, CurrentViewer current) {
        super(area, PATH);
        add(new Div(new WordPressForm(desk, current.viewer())));
    }
}
