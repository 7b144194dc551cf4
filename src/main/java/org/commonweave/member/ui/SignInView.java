package org.commonweave.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.member.security.LocalPath;
import org.commonweave.member.security.SignInTrouble;

/// Sends name and password with a form that browsers and password managers know, outside of Flow.
@Route("sign-in")
@AnonymousAllowed
class SignInView extends AccountPage implements BeforeEnterObserver {

    private final CurrentViewer current;
    private final Div messages = new Div();
    private final TextField login = Fields.login();
    private final PasswordField password = Fields.currentPassword("member.field.password");
    private final Input target = new Input();

    SignInView(CurrentViewer current) {
        super("sign-in");
        this.current = current;
        named(login, "username");
        login.setRequiredIndicatorVisible(false);
        login.setAutofocus(true);
        named(password, "password");
        target.setType("hidden");
        named(target, LocalPath.PARAMETER);
        add(
                messages,
                form(),
                Piece.paragraph("page-section", Piece.link("/register", Words.say("member.sign-in.register"))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> place = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(LocalPath.PARAMETER)
                .flatMap(LocalPath::of);
        if (current.viewer().isMember()) {
            event.getUI().getPage().setLocation(place.orElse("/"));
        }
        place.ifPresent(target::setValue);
        takeTrouble().ifPresent(this::explain);
    }

    private HtmlContainer form() {
        Checkbox stay = new Checkbox(Words.say("member.sign-in.stay"));
        named(stay, "stay");
        NativeButton button = new NativeButton(Words.say("member.sign-in.do"));
        button.addClassNames("button", "button-primary");
        button.getElement().setAttribute("type", "submit");
        HtmlContainer form = Piece.element(
                "form",
                "form",
                login,
                password,
                stay,
                target,
                Piece.element(
                        "div",
                        "form-actions",
                        button,
                        Piece.link("/forgot-password", Words.say("member.sign-in.forgot"))));
        form.getElement().setAttribute("method", "post").setAttribute("action", "/sign-in");
        return form;
    }

    private void explain(SignInTrouble trouble) {
        messages.add(Notice.warning(trouble.sentence()));
        login.setValue(trouble.login());
        login.setInvalid(true);
        password.setInvalid(true);
        password.focus();
    }

    private static Optional<SignInTrouble> takeTrouble() {
        WrappedSession session = VaadinSession.getCurrent().getSession();
        Object trouble = session.getAttribute(SignInTrouble.ATTRIBUTE);
        session.removeAttribute(SignInTrouble.ATTRIBUTE);
        return Optional.ofNullable(trouble).map(SignInTrouble.class::cast);
    }

    private static void named(Component field, String name) {
        field.getElement().setAttribute("name", name);
    }
}
