package org.commonweave.member.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import org.commonweave.base.Role;
import org.commonweave.member.AccountPasswords;
import org.commonweave.member.Accounts;
import org.commonweave.member.ClientAddress;
import org.commonweave.member.LetterBox;
import org.commonweave.member.MemberDirectory;
import org.commonweave.member.MemberLookup;
import org.commonweave.member.MemberProfile;
import org.commonweave.member.MemberRoles;
import org.commonweave.member.People;
import org.commonweave.member.People.Person;
import org.commonweave.member.RunningCommonsTest;
import org.commonweave.member.Secret;
import org.commonweave.member.SignedInMember;
import org.commonweave.member.security.SignInTrouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@RunningCommonsTest
class AccountViewsTest extends SpringBrowserlessTest {

    private static final String NEW_PASSWORD = "umbrella seventeen turnip";

    private final AccountPasswords passwords;
    private final MemberDirectory directory;
    private final MemberLookup lookup;
    private final LetterBox letters;
    private final People people;

    @Autowired
    AccountViewsTest(
            Accounts accounts,
            AccountPasswords passwords,
            MemberDirectory directory,
            MemberRoles roles,
            MemberLookup lookup,
            JdbcClient database) {
        this.passwords = passwords;
        this.directory = directory;
        this.lookup = lookup;
        this.letters = new LetterBox(database);
        this.people = new People(accounts, roles, lookup, database);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void signInFormIsOneThatPasswordManagersKnow() {
        SignInView view = signInGoingOnTo("/wiki/seed-swap");

        assertThat(view.getPageTitle()).isEqualTo("Sign in");
        assertThat(attribute(find(TextField.class).single(), "name")).isEqualTo("username");
        assertThat(find(TextField.class).single().getAutocomplete().name()).isEqualTo("USERNAME");
        assertThat(attribute(find(PasswordField.class).single(), "name")).isEqualTo("password");
        assertThat(find(PasswordField.class).single().getAutocomplete().name()).isEqualTo("CURRENT_PASSWORD");
        assertThat(find(PasswordField.class).single().isRevealButtonVisible()).isTrue();
        assertThat(attribute(find(Checkbox.class).single(), "name")).isEqualTo("stay");
        assertThat(view.getElement().getOuterHTML()).contains("method=\"post\" action=\"/sign-in\"");
        assertThat(target().getValue()).isEqualTo("/wiki/seed-swap");
    }

    @Test
    void signInLeadsToNoOtherSite() {
        signInGoingOnTo("//evil.example");

        assertThat(target().getValue()).isEmpty();
    }

    @Test
    void whatWentWrongAtSignInIsSaidOnceAndTheNameStays() {
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(SignInTrouble.ATTRIBUTE, new SignInTrouble("Please try again in 3 minutes.", "maya"));

        SignInView view = navigate(SignInView.class);

        assertThat(find(Notice.class).single().getElement().getTextRecursively())
                .isEqualTo("Please try again in 3 minutes.");
        assertThat(attribute(find(Notice.class).single(), "role")).isEqualTo("alert");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("maya");
        assertThat(navigateAnew(view)).doesNotContain("try again in 3");
    }

    @Test
    void registeringSendsALetterWhoseLinkOpensTheAccountAtAButton() {
        String email = People.unusedEmail();
        navigate(RegisterView.class);
        fill("Name", "Lena Newcomer");
        fill("E-mail address", email);
        fill("Password", People.PASSWORD);
        press("Register");
        assertThat(text()).contains("We have sent a letter to " + email);
        Secret secret = letters.secret(email);

        navigate(ConfirmView.class, secret.text());

        assertThat(text()).contains("Welcome, Lena Newcomer");
        assertThat(directory.findProfile("lena-newcomer")).isEmpty();
        press("Confirm my account");
        assertThat(text()).contains("Your account is ready");
        assertThat(directory.findProfile("lena-newcomer")).isPresent();
    }

    @Test
    void registeringAnAddressWithAnAccountLooksTheSame() {
        Person person = people.member();
        navigate(RegisterView.class);
        fill("Name", "Somebody");
        fill("E-mail address", person.email());
        fill("Password", People.PASSWORD);

        press("Register");

        assertThat(text())
                .contains("We have sent a letter to " + person.email())
                .doesNotContain("already");
    }

    @Test
    void whatCannotBeTakenIsSaidAtItsFieldAndTheRestStays() {
        navigate(RegisterView.class);
        fill("Name", "Lena");
        fill("E-mail address", "lena");
        fill("Password", People.PASSWORD);

        press("Register");

        EmailField email = find(EmailField.class).single();
        assertThat(email.isInvalid()).isTrue();
        assertThat(email.getErrorMessage()).contains("Write it like maya@example.org");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("Lena");
        assertThat(find(PasswordField.class).single().isInvalid()).isFalse();
    }

    @Test
    void oldLinksSayWhatToDo() {
        navigate(ConfirmView.class, "no-such-link");
        assertThat(text()).contains("please register again");

        navigate(ResetPasswordView.class, "no-such-link");
        assertThat(text()).contains("You can ask for a new one");
    }

    @Test
    void forgottenPasswordIsAnsweredAlikeForEverybody() {
        String known = people.member().email();
        String unknown = People.unusedEmail();

        String toKnown = forget(known);
        String toUnknown = forget(unknown);

        assertThat(toKnown).contains("We have sent a letter");
        assertThat(toUnknown.replace(unknown, known)).isEqualTo(toKnown);
    }

    @Test
    void tooManyRequestsAreAnsweredWithWhenToTryAgainAndTheAddressStays() {
        String email = People.unusedEmail();
        for (int times = 0; times < 5; times++) {
            passwords.requestReset(email, ClientAddress.of(People.unusedClient()));
        }

        String answer = forget(email);

        assertThat(answer).containsPattern("try again in \\d+ minutes");
        assertThat(find(EmailField.class).single().getValue()).isEqualTo(email);
    }

    @Test
    void newPasswordIsChosenWithTheLinkFromTheLetter() {
        Person person = people.member();
        forget(person.email());
        navigate(ResetPasswordView.class, letters.secret(person.email()).text());

        fill("New password", "password123");
        press("Keep this password");
        assertThat(find(PasswordField.class).single().getErrorMessage()).contains("people try first");
        fill("New password", NEW_PASSWORD);
        press("Keep this password");

        assertThat(text()).contains("Your new password is kept");
    }

    @Test
    void profileIsChangedInTheSettings() {
        Person person = signIn(people.member());
        navigate(SettingsView.class);
        assertThat(find(TextField.class).single().getValue()).isEqualTo(person.name());

        fill("Name", "Renamed Person");
        find(TextArea.class).single().setValue("Mends bicycles.");
        press("Keep my profile");

        assertThat(text()).contains("Your profile is kept");
        assertThat(directory.findProfile(person.handle()))
                .get()
                .returns("Renamed Person", MemberProfile::name)
                .returns("Mends bicycles.", MemberProfile::about);
    }

    @Test
    void passwordIsChangedInTheSettings() {
        signIn(people.member());
        navigate(SettingsView.class);

        fill("Current password", "not my password");
        fill("New password", NEW_PASSWORD);
        press("Change my password");
        assertThat(find(PasswordField.class)
                        .withLabel("Current password")
                        .single()
                        .getErrorMessage())
                .isEqualTo("This is not your current password.");
        fill("Current password", People.PASSWORD);
        press("Change my password");

        assertThat(text()).contains("Your password is changed");
    }

    @Test
    void settingsAreForPeopleWithAnAccount() {
        UI.getCurrent().navigate("settings");

        assertThat(getCurrentView()).isNotInstanceOf(SettingsView.class);
    }

    @Test
    void administratorFindsPeopleAndChangesTheirRole() {
        Person person = people.member();
        signIn(people.administrator());
        UI.getCurrent().navigate("admin/members", QueryParameters.of("q", person.email()));
        assertThat(text()).contains(person.name()).contains(person.email());

        role(person).setValue(Role.STEWARD);

        assertThat(people.roleOf(person)).isEqualTo(Role.MEMBER);
        test(role(person)).selectItem("administrator");
        assertThat(people.roleOf(person)).isEqualTo(Role.ADMINISTRATOR);
        assertThat(text()).contains(person.name() + " is now administrator.");
    }

    @Test
    void listOfMembersIsForAdministrators() {
        signIn(people.member());

        UI.getCurrent().navigate("admin/members");

        assertThat(getCurrentView()).isNotInstanceOf(MembersAdminView.class);
    }

    private Person signIn(Person person) {
        SignedInMember member =
                lookup.find(person.viewer().member().orElseThrow()).orElseThrow();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(member, null, member.getAuthorities()));
        return person;
    }

    private SignInView signInGoingOnTo(String place) {
        UI.getCurrent().navigate("sign-in", QueryParameters.of("continue", place));
        return (SignInView) getCurrentView();
    }

    private Input target() {
        return find(Input.class).withAttribute("name", "continue").single();
    }

    private String forget(String email) {
        navigate(RegisterView.class);
        navigate(ForgotPasswordView.class);
        fill("E-mail address", email);
        press("Send me a letter");
        return text();
    }

    @SuppressWarnings("unchecked")
    private Select<Role> role(Person person) {
        return find(Select.class).withAriaLabel("Role of " + person.name()).single();
    }

    private String navigateAnew(Component view) {
        assertThat(view).isInstanceOf(SignInView.class);
        navigate(RegisterView.class);
        navigate(SignInView.class);
        return text();
    }

    @SuppressWarnings("unchecked")
    private void fill(String label, String value) {
        AbstractField<?, String> field = find(Component.class)
                .withCondition(component -> component instanceof AbstractField<?, ?>
                        && label.equals(component.getElement().getProperty("label")))
                .all()
                .stream()
                .map(component -> (AbstractField<?, String>) component)
                .findFirst()
                .orElseThrow();
        field.setValue(value);
    }

    private void press(String caption) {
        test(find(NativeButton.class).withText(caption).single()).click();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private static String attribute(Component component, String name) {
        return component.getElement().getAttribute(name);
    }
}
