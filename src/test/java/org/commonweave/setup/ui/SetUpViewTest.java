package org.commonweave.setup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.commonweave.ViewTest;
import org.commonweave.setup.NotSetUp;
import org.commonweave.site.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class SetUpViewTest extends ViewTest {

    private final NotSetUp commons;
    private final Site site;

    @Autowired
    SetUpViewTest(ApplicationContext context, Site site) {
        this.commons = new NotSetUp(context);
        this.site = site;
    }

    @BeforeEach
    void notSetUp() {
        commons.begin();
    }

    @AfterEach
    void setUpAgain() {
        commons.end();
    }

    @Test
    void answersMakeASiteWithItsAdministratorAndSayWhatIsNext() {
        SetUpView view = open(commons.token());
        fillIn("page@example.org", "heron violin Tuesday gravel");

        done();

        assertThat(site.isSetUp()).isTrue();
        assertThat(site.name()).isEqualTo("Riverside");
        assertThat(commons.administrators("page@example.org")).isEqualTo(1);
        assertThat(text(view)).contains("Welcome to Riverside");
        assertThat(find(Anchor.class).from(view).all())
                .extracting(Anchor::getHref)
                .containsExactly("/sign-in", "/", "/wiki/new", "/admin");
    }

    @Test
    void addressOfTheRequestIsSuggested() {
        open(commons.token());

        assertThat(find(TextField.class)
                        .withLabel("Address of the site")
                        .single()
                        .getValue())
                .startsWith("http://");
    }

    @Test
    void weakPasswordIsExplainedAndWhatWasTypedStays() {
        open(commons.token());
        fillIn("weak-page@example.org", "123");

        done();

        assertThat(site.isSetUp()).isFalse();
        assertThat(find(PasswordField.class).single().isInvalid()).isTrue();
        assertThat(find(PasswordField.class).single().getErrorMessage())
                .contains("Please choose a password of at least");
        assertThat(find(EmailField.class).single().getValue()).isEqualTo("weak-page@example.org");
    }

    @Test
    void unfitNameOfTheSiteIsPointedOut() {
        open(commons.token());
        fillIn("unnamed@example.org", "heron violin Tuesday gravel");
        test(siteName()).setValue("  ");

        done();

        assertThat(siteName().isInvalid()).isTrue();
        assertThat(site.isSetUp()).isFalse();
    }

    @Test
    void wrongTokenShowsNoFormButWhereToFindTheRightOne() {
        SetUpView view = open("0123456789abcdef");

        assertThat(text(view)).contains("wrote to its log");
        assertThat(find(PasswordField.class).exists()).isFalse();
    }

    @Test
    void missingTokenShowsNoForm() {
        navigate("setup", SetUpView.class);

        assertThat(find(PasswordField.class).exists()).isFalse();
    }

    @Test
    void whoPressesSecondIsToldThatItIsDone() {
        SetUpView view = open(commons.token());
        fillIn("second@example.org", "heron violin Tuesday gravel");
        commons.end();

        done();

        assertThat(text(view)).contains("is set up already");
        assertThat(commons.administrators("second@example.org")).isZero();
    }

    @Test
    void commonsThatIsSetUpShowsNoForm() {
        commons.end();

        open(commons.token());

        assertThat(find(PasswordField.class).exists()).isFalse();
    }

    private SetUpView open(String token) {
        return visit("setup?token=" + token, SetUpView.class);
    }

    private void fillIn(String email, String password) {
        test(find(TextField.class).withLabel("Your name").single()).setValue("Ada Example");
        test(find(EmailField.class).single()).setValue(email);
        test(find(PasswordField.class).single()).setValue(password);
        test(siteName()).setValue("Riverside");
    }

    private TextField siteName() {
        return find(TextField.class).withLabel("Name of the site").single();
    }

    private void done() {
        test(find(NativeButton.class).withText("Set up this commons").single()).click();
    }

    private static String text(SetUpView view) {
        return view.getElement().getTextRecursively();
    }
}
