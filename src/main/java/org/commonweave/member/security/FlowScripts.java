package org.commonweave.member.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.commonweave.member.Secret;
import org.springframework.stereotype.Component;

/// Lets the page that starts Flow run its own scripts and no others: each carries a number that is used once.
@Component
class FlowScripts implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(FlowScripts::allow);
    }

    private static void allow(IndexHtmlResponse page) {
        String nonce = Secret.fresh().text();
        page.getDocument().select("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader("Cache-Control", "no-store");
        page.getVaadinResponse().setHeader("Content-Security-Policy", ContentPolicy.forFlow(nonce));
    }
}
