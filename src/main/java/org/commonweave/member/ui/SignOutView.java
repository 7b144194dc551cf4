package org.commonweave.member.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;

/// Asks those who come here by other ways than our own link, which signs out at once.
@Route("sign-out")
@PermitAll
class SignOutView extends AccountPage {

    SignOutView(AuthenticationContext authentication) {
        super("sign-out");
        add(new AccountForm("member.sign-out.do", authentication::logout));
    }
}
