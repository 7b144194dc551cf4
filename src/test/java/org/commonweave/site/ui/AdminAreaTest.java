package org.commonweave.site.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import org.commonweave.ViewTest;
import org.commonweave.base.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdminAreaTest extends ViewTest {

    @Test
    void administratorSeesTheDoorsOfAllModules() {
        signIn(Role.ADMINISTRATOR);

        navigate(OverviewView.class);

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("/admin", "/admin/settings", "/admin/mail");
    }

    @Test
    void administratorSeesHowManyLettersWait() {
        signIn(Role.ADMINISTRATOR);

        OverviewView view = navigate(OverviewView.class);

        assertThat(view.getElement().getTextRecursively()).contains("Letters waiting to be sent");
    }

    @Test
    void theDoorWhereOneStandsIsMarked() {
        signIn(Role.ADMINISTRATOR);

        navigate(SettingsView.class);

        assertThat(find(Anchor.class).withAttribute("aria-current", "page").all())
                .extracting(Anchor::getHref)
                .contains("/admin/settings")
                .doesNotContain("/admin");
        assertThat(find(H1.class).single().getText()).isEqualTo("Settings");
    }

    @ParameterizedTest
    @EnumSource(names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseComesIn(Role role) {
        if (role != Role.VISITOR) {
            signIn(role);
        }

        goTo("admin");

        assertThat(getCurrentView()).isNotInstanceOf(OverviewView.class);
    }
}
