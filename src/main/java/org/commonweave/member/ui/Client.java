package org.commonweave.member.ui;

import com.vaadin.flow.server.VaadinRequest;
import org.commonweave.member.ClientAddress;

/// Where the person at the other end of the current request is.
final class Client {

    private Client() {}

    static ClientAddress current() {
        return ClientAddress.of(VaadinRequest.getCurrent().getRemoteAddr());
    }
}
