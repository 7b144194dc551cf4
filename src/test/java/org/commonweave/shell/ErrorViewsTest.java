package org.commonweave.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import org.commonweave.ViewTest;
import org.commonweave.base.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorViewsTest extends ViewTest {

    @ParameterizedTest
    @ValueSource(strings = {"admin", "admin/members", "admin/bin"})
    void memberIsToldWhoseAPageIs(String address) {
        signIn(Role.MEMBER);

        goTo(address);

        assertThat(getCurrentView()).isInstanceOf(NotForYou.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("This page is not open to you");
        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("for stewards or administrators");
    }

    @Test
    void faultIsToldInPlainWords() {
        signIn(Role.MEMBER);

        UI.getCurrent().navigate(Faulty.class);

        assertThat(getCurrentView()).isInstanceOf(Fault.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Something went wrong here");
    }
}
