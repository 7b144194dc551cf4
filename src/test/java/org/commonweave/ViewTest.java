package org.commonweave;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.member.SignedInMember;
import org.junit.jupiter.api.AfterEach;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/// Acts like a person with a browser, without one: a visitor at first.
@IntegrationTest
public abstract class ViewTest extends SpringBrowserlessTest {

    /// From now on the person is somebody with this role, in a window of their own.
    protected void signIn(Role role) {
        signIn(1, role);
    }

    /// From now on the person is this member, in a window of their own.
    protected void signIn(Viewer member) {
        signIn(member.member().orElseThrow(), member.role());
    }

    private void signIn(long id, Role role) {
        SignedInMember member = new SignedInMember(id, "somebody", role);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(member, null, member.getAuthorities()));
        cleanVaadinEnvironment();
        initVaadinEnvironment();
    }

    /// Types an address, such as `admin/mail?page=2`, and has to arrive at this view.
    protected <T extends Component> T visit(String address, Class<T> view) {
        goTo(address);
        return view.cast(getCurrentView());
    }

    /// Types an address and arrives somewhere.
    protected void goTo(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }
}
