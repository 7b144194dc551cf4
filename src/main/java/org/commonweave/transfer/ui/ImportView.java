package org.commonweave.transfer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Numbered;
import org.commonweave.base.Words;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.base.ui.Pager;
import org.commonweave.base.ui.Piece;
import org.commonweave.site.AdminArea;
import org.commonweave.site.ui.AdminPage;
import org.commonweave.transfer.run.ImportDesk;
import org.commonweave.transfer.run.RunSummary;

/// Where administrators hand in a folder of text files, and find the imports of before.
@Route("admin/import")
@RolesAllowed("ADMINISTRATOR")
class ImportView extends AdminPage implements BeforeEnterObserver {

    static final String PATH = "/admin/import";

    private final ImportDesk desk;
    private final CurrentViewer current;
    private final Div earlier = new Div();

    ImportView(AdminArea area, ImportDesk desk, CurrentViewer current) {
        super(area, PATH);
        this.desk = desk;
        this.current = current;
        add(new Div(new ImportForm(desk, current.viewer()), earlier));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PageRequest request =
                new PageRequest(PATH, event.getLocation().getQueryParameters().getParameters(), current.viewer());
        show(desk.list(current.viewer(), request.page()));
    }

    private void show(Numbered<RunSummary> runs) {
        earlier.removeAll();
        if (!runs.items().isEmpty()) {
            earlier.add(
                    Piece.section(
                            "page-section",
                            "earlier",
                            Words.say("transfer.import.earlier"),
                            Piece.list("ul", "entries", runs.items(), ImportView::entry)),
                    new Pager(runs, page -> PATH + "?page=" + page));
        }
    }

    private static Component entry(RunSummary run) {
        Component title = Piece.element("h3", "entry-title", Piece.link(run.path(), run.source()));
        HtmlContainer meta = Piece.text("p", "entry-meta", StageWords.of(run.stage()) + " · ");
        meta.add(Piece.moment(run.startedAt()));
        return Piece.element("div", "entry", title, meta);
    }
}
