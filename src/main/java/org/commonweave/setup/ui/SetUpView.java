package org.commonweave.setup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.commonweave.base.Refusal;
import org.commonweave.base.Words;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Piece;
import org.commonweave.member.UnfitEntry;
import org.commonweave.setup.FirstDecisions;
import org.commonweave.setup.FirstDecisions.Administrator;
import org.commonweave.setup.FirstStart;
import org.commonweave.site.Site;
import org.commonweave.site.SiteSettings;
import org.commonweave.site.UnfitSettings;
import org.commonweave.site.ui.SettingsFields;

/// The page on which a commons is set up, for whoever comes by the address in the log of the server.
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
class SetUpView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final FirstStart start;
    private final Site site;

    private final TextField name = new TextField(Words.say("setup.name"));
    private final EmailField email = new EmailField(Words.say("setup.email"));
    private final PasswordField password = new PasswordField(Words.say("setup.password"));
    private final SettingsFields settings = new SettingsFields(SiteSettings.DEFAULTS);
    private final RadioButtonGroup<Boolean> sample = new RadioButtonGroup<>(Words.say("setup.sample"));
    private final HtmlContainer problem = Piece.element("p", "notice notice-warning");
    private final Main main = new Main();
    private String token = "";

    SetUpView(FirstStart start, Site site) {
        this.start = start;
        this.site = site;
        name.setAutocomplete(Autocomplete.NAME);
        name.setAutofocus(true);
        email.setAutocomplete(Autocomplete.EMAIL);
        email.setHelperText(Words.say("setup.email.about"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText(Words.say("setup.password.about"));
        people().forEach(field -> field.setRequiredIndicatorVisible(true));
        sample.setItems(true, false);
        sample.setItemLabelGenerator(with -> Words.say(with ? "setup.sample.yes" : "setup.sample.no"));
        sample.setValue(true);
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);

        NativeButton done = new NativeButton(Words.say("setup.done"), _ -> setUp());
        done.addClassNames("button", "button-primary");
        settings.addComponentAtIndex(0, name);
        settings.addComponentAtIndex(1, email);
        settings.addComponentAtIndex(2, password);
        settings.add(sample, problem, Piece.element("div", "form-actions", done));
        addClassName("site");
        main.addClassNames("page", "page-narrow");
        add(header(), main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("token")
                .orElse("");
        try {
            start.check(token);
            ask();
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    @Override
    public String getPageTitle() {
        return Words.say("setup.title");
    }

    private void ask() {
        site.fixedBaseUrl()
                .ifPresentOrElse(settings::fixBaseUrl, () -> settings.suggestBaseUrl(addressOfThisRequest()));
        show(new PageTop(Words.say("setup.title")).lead(Words.say("setup.lead")), settings);
    }

    private void setUp() {
        problem.setVisible(false);
        people().forEach(field -> field.setInvalid(false));
        try {
            start.setUp(token, decisions());
            welcome();
        } catch (UnfitSettings refusal) {
            settings.pointAt(refusal);
        } catch (UnfitEntry refusal) {
            pointAt(refusal);
        } catch (Refusal refusal) {
            problem.setText(refusal.sentence());
            problem.setVisible(true);
        }
    }

    private List<TextFieldBase<?, String>> people() {
        return List.of(name, email, password);
    }

    private void pointAt(UnfitEntry refusal) {
        TextFieldBase<?, String> field = switch (refusal.field()) {
            case EMAIL -> email;
            case PASSWORD, CURRENT_PASSWORD -> password;
            case NAME, ABOUT -> name;
        };
        field.setErrorMessage(refusal.sentence());
        field.setInvalid(true);
        field.focus();
    }

    private FirstDecisions decisions() {
        return new FirstDecisions(
                settings.settings(),
                new Administrator(name.getValue(), email.getValue(), password.getValue()),
                sample.getValue());
    }

    private void welcome() {
        show(
                new PageTop(Words.say("setup.welcome", site.name())).lead(Words.say("setup.welcome.lead")),
                Piece.list(
                        "ul",
                        "plain-list",
                        List.of(
                                Piece.download("/sign-in", Words.say("setup.welcome.sign-in")),
                                Piece.download("/", Words.say("setup.welcome.look")),
                                Piece.download("/wiki/new", Words.say("setup.welcome.write")),
                                Piece.download("/admin", Words.say("setup.welcome.admin"))),
                        link -> link));
    }

    private void show(Component... content) {
        main.removeAll();
        main.add(content);
    }

    private void refuse(Refusal refusal) {
        show(
                new PageTop(Words.say("setup.title")).lead(refusal.sentence()),
                Piece.paragraph("", Piece.download("/", Words.say("setup.home"))));
    }

    /// There is nowhere to go yet, so it holds only the mark and the name of the product.
    private static Component header() {
        Image mark = new Image("/images/mark.svg", "");
        mark.getElement().setAttribute("width", "36").setAttribute("height", "36");
        return Piece.element(
                "header",
                "site-header",
                Piece.element("span", "site-name", mark, new Text(SiteSettings.DEFAULTS.name())));
    }

    private static String addressOfThisRequest() {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        int port = request.getServerPort();
        boolean isUsual = port == (request.isSecure() ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (isUsual ? "" : ":" + port);
    }
}
