package org.commonweave.member.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.commonweave.base.Words;

@Route("sign-in")
@AnonymousAllowed
class SignInView extends Div implements HasDynamicTitle {

    SignInView() {
        add(new H1(Words.say("member.sign-in.title")));
    }

    @Override
    public String getPageTitle() {
        return Words.say("member.sign-in.title");
    }
}
