package org.commonweave.site.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.commonweave.ViewTest;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.site.Licence;
import org.commonweave.site.Site;
import org.commonweave.site.SiteSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SettingsViewTest extends ViewTest {

    @Autowired
    private Site site;

    private SiteSettings before = SiteSettings.DEFAULTS;
    private SettingsView view;

    @BeforeEach
    void open() {
        before = site.settings();
        signIn(Role.ADMINISTRATOR);
        view = navigate(SettingsView.class);
    }

    @AfterEach
    void restore() {
        site.change(new Viewer(1L, Role.ADMINISTRATOR), before);
    }

    @Test
    void savedSettingsHold() {
        test(field("Name of the site")).setValue("Allotment Network");
        test(field("Address of the site")).setValue("https://plots.example.org/");
        test(licence()).selectItem(Licence.CC0.name());

        save();

        assertThat(site.name()).isEqualTo("Allotment Network");
        assertThat(site.licence()).isEqualTo(Licence.CC0);
        assertThat(site.baseUrl()).isEqualTo("https://plots.example.org");
        assertThat(view.getElement().getTextRecursively()).contains("Saved.");
    }

    @Test
    void unfitAddressIsPointedOutAndNothingIsSaved() {
        test(field("Name of the site")).setValue("Allotment Network");
        test(field("Address of the site")).setValue("plots.example.org");

        save();

        assertThat(field("Address of the site").isInvalid()).isTrue();
        assertThat(field("Address of the site").getErrorMessage()).contains("https://commons.example.org");
        assertThat(site.settings()).isEqualTo(before);
    }

    @Test
    void mendedAddressIsNotPointedOutAnyLonger() {
        test(field("Address of the site")).setValue("plots.example.org");
        save();

        test(field("Address of the site")).setValue("https://plots.example.org");
        save();

        assertThat(field("Address of the site").isInvalid()).isFalse();
        assertThat(site.baseUrl()).isEqualTo("https://plots.example.org");
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked") // there is one select of licences
    private Select<Licence> licence() {
        return find(Select.class).withLabel("Licence").single();
    }

    private void save() {
        test(find(NativeButton.class).withText("Save settings").single()).click();
    }
}
