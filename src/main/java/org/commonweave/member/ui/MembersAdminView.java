package org.commonweave.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Numbered;
import org.commonweave.base.Refusal;
import org.commonweave.base.Role;
import org.commonweave.base.Words;
import org.commonweave.base.ui.NamedSelect;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.base.ui.Pager;
import org.commonweave.base.ui.Piece;
import org.commonweave.member.AccountSummary;
import org.commonweave.member.MemberRoles;
import org.commonweave.member.UnfitEntry;
import org.commonweave.site.AdminArea;
import org.commonweave.site.ui.AdminPage;
import org.springframework.web.util.UriComponentsBuilder;

/// Who has an account, and what each may do.
@Route("admin/members")
@RolesAllowed("ADMINISTRATOR")
class MembersAdminView extends AdminPage implements BeforeEnterObserver {

    private static final String PATH = "/admin/members";

    private final MemberRoles members;
    private final CurrentViewer current;
    private final TextField text = new TextField(Words.say("member.admin.search"));
    private final Div messages = new Div();
    private final Div list = new Div();
    private int page = 1;

    MembersAdminView(AdminArea area, MemberRoles members, CurrentViewer current) {
        super(area, PATH);
        this.members = members;
        this.current = current;
        text.setClearButtonVisible(true);
        AccountForm search = new AccountForm("member.admin.search.do", this::search)
                .with(UnfitEntry.Field.NAME, text)
                .onEnter();
        search.addClassName("form-in-a-row");
        add(new Div(search, messages, list));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PageRequest request =
                new PageRequest(PATH, event.getLocation().getQueryParameters().getParameters(), current.viewer());
        String wanted = request.parameter("q").orElse("");
        text.setValue(wanted);
        page = request.page();
        show(members.list(current.viewer(), wanted, page), wanted);
    }

    private void search() {
        Map<String, String> parameters = text.isEmpty() ? Map.of() : Map.of("q", text.getValue());
        getUI().ifPresent(ui -> ui.navigate(PATH.substring(1), QueryParameters.simple(parameters)));
    }

    private void show(Numbered<AccountSummary> accounts, String wanted) {
        list.removeAll();
        if (accounts.items().isEmpty()) {
            list.add(Notice.done(Words.say("member.admin.nobody")));
        } else {
            list.add(
                    Piece.element(
                            "ol",
                            "entries",
                            accounts.items().stream().map(this::entry).toArray(Component[]::new)),
                    new Pager(accounts, number -> address(wanted, number)));
        }
    }

    private Component entry(AccountSummary account) {
        HtmlContainer facts = Piece.element("p", "entry-meta");
        Optional.ofNullable(account.email()).ifPresent(email -> facts.add(email + " · "));
        facts.add(Words.say("member.admin.joined") + " ");
        facts.add(Piece.day(account.joined()));
        Component who = Piece.element(
                "div",
                "",
                Piece.element("h2", "entry-title", Piece.link("/people/" + account.handle(), account.name())),
                facts);
        return Piece.element("li", "entry entry-row", who, account.claimed() ? powers(account) : unclaimed());
    }

    private Component powers(AccountSummary account) {
        if (!account.open()) {
            return Piece.element(
                    "div",
                    "entry-powers",
                    Piece.text("p", "entry-meta", Words.say("member.admin.closed")),
                    button("member.admin.reopen", account, () -> members.reopen(current.viewer(), account.id())));
        }
        HtmlContainer powers = Piece.element("div", "entry-powers", roles(account));
        if (account.role() != Role.ADMINISTRATOR) {
            powers.add(button("member.admin.close", account, () -> members.close(current.viewer(), account.id())));
        }
        return powers;
    }

    private NativeButton button(String key, AccountSummary account, SerializableRunnable deed) {
        NativeButton button = new NativeButton(Words.say(key), _ -> carryOut(deed, account));
        button.addClassNames("button", "button-plain");
        button.getElement().setAttribute("aria-label", Words.say(key) + ": " + account.name());
        return button;
    }

    private void carryOut(SerializableRunnable deed, AccountSummary account) {
        messages.removeAll();
        try {
            deed.run();
            messages.add(Notice.done(Words.say("member.admin.account-changed", account.name())));
        } catch (Refusal refusal) {
            messages.add(Notice.warning(refusal.sentence()));
        }
        show(members.list(current.viewer(), text.getValue(), page), text.getValue());
    }

    private Select<Role> roles(AccountSummary account) {
        Select<Role> roles = new NamedSelect<>(
                Words.say("member.admin.role-of", account.name()),
                List.of(Role.MEMBER, Role.STEWARD, Role.ADMINISTRATOR));
        roles.setItemLabelGenerator(MembersAdminView::word);
        roles.setValue(account.role());
        roles.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change(account, roles, event.getOldValue(), event.getValue());
            }
        });
        return roles;
    }

    private void change(AccountSummary account, Select<Role> roles, Role before, Role now) {
        messages.removeAll();
        try {
            members.change(current.viewer(), account.id(), now);
            messages.add(Notice.done(Words.say("member.admin.changed", account.name(), word(now))));
            if (current.viewer().member().filter(self -> self == account.id()).isPresent()) {
                getUI().ifPresent(ui -> ui.getPage().setLocation("/"));
            }
        } catch (Refusal refusal) {
            roles.setValue(before);
            messages.add(Notice.warning(refusal.sentence()));
        }
    }

    private static Component unclaimed() {
        return Piece.text("p", "entry-meta", Words.say("member.admin.unclaimed"));
    }

    private static String word(Role role) {
        return Words.say(
                switch (role) {
                    case VISITOR -> "member.role.visitor";
                    case MEMBER -> "member.role.member";
                    case STEWARD -> "member.role.steward";
                    case ADMINISTRATOR -> "member.role.administrator";
                });
    }

    private static String address(String wanted, int page) {
        return UriComponentsBuilder.fromPath(PATH)
                .queryParam("q", "{wanted}")
                .queryParam("page", page)
                .encode()
                .buildAndExpand(wanted)
                .toUriString();
    }
}
