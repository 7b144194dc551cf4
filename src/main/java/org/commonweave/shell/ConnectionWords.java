package org.commonweave.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.commonweave.base.Words;
import org.springframework.stereotype.Component;

/// Says in our words, and aloud, how the connection to the server is. The interface shows it at the edge of the page; by
/// itself it speaks English only, and not to those who listen.
@Component
class ConnectionWords implements VaadinServiceInitListener {

    private static final String SAY = """
            const indicator = window.Vaadin.connectionIndicator;
            indicator.setAttribute("role", "status");
            indicator.onlineText = $0;
            indicator.offlineText = $1;
            """;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(ConnectionWords::teach);
    }

    private static void teach(UIInitEvent event) {
        UI ui = event.getUI();
        ReconnectDialogConfiguration words = ui.getReconnectDialogConfiguration();
        words.setDialogText(Words.say("shell.connection.trying"));
        words.setDialogTextGaveUp(Words.say("shell.connection.lost"));
        ui.getPage().executeJs(SAY, Words.say("shell.connection.back"), Words.say("shell.connection.lost"));
    }
}
