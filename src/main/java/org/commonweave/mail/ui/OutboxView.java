package org.commonweave.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Numbered;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Pager;
import org.commonweave.base.ui.Piece;
import org.commonweave.mail.OutgoingLetterDetails;
import org.commonweave.mail.OutgoingMail;
import org.commonweave.site.AdminArea;
import org.commonweave.site.ui.AdminPage;

/// What the commons has written to people: the administrator sees whether it arrived, and can hand it over by hand.
@Route("admin/mail")
@RolesAllowed("ADMINISTRATOR")
class OutboxView extends AdminPage implements BeforeEnterObserver {

    private static final String PATH = "/admin/mail";

    private final OutgoingMail mail;
    private final CurrentViewer current;
    private final Div letters = new Div();

    OutboxView(AdminArea area, OutgoingMail mail, CurrentViewer current) {
        super(area, PATH);
        this.mail = mail;
        this.current = current;
        add(letters);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int number = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("page")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(1);
        show(mail.list(current.viewer(), number));
    }

    private void show(Numbered<OutgoingLetterDetails> list) {
        letters.removeAll();
        if (!mail.isDelivering()) {
            letters.add(Piece.text("p", "notice notice-warning", Words.say("mail.outbox.no-server")));
        }
        letters.add(
                list.items().isEmpty() ? Piece.text("p", "empty-state", Words.say("mail.outbox.empty")) : rows(list),
                new Pager(list, number -> PATH + "?page=" + number));
    }

    private static Component rows(Numbered<OutgoingLetterDetails> list) {
        return Piece.list("ul", "entries", list.items(), LetterEntry::new);
    }
}
