package org.commonweave.search.ui;

import java.util.Optional;
import org.commonweave.member.ClientAddress;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Where the person at the other end of the current request is.
final class Client {

    private Client() {}

    /// Nothing when nobody asks from outside.
    static Optional<ClientAddress> current() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(attributes ->
                        ((ServletRequestAttributes) attributes).getRequest().getRemoteAddr())
                .map(ClientAddress::of);
    }
}
