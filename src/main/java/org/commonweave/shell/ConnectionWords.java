package org.commonweave.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.commonweave.base.Words;
import org.springframework.stereotype.Component;

/// Says in our words, and aloud, how the line to the server is, and what to do when it is gone or the session has
/// ended.
/// By itself the interface speaks of sessions and cookies, in English only, and not to those who listen.
@Component
class ConnectionWords implements VaadinServiceInitListener {

    /// The box in which an end is told arrives later, and is read out when it gets its role.
    private static final String SPEAK = """
            const indicator = window.Vaadin.connectionIndicator;
            indicator.setAttribute("role", "status");
            indicator.onlineText = $0;
            indicator.offlineText = $1;
            new MutationObserver(() => {
              document.querySelector(".v-system-error:not([role])")?.setAttribute("role", "alert");
            }).observe(document.body, { childList: true });
            """;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(ConnectionWords::messages);
        event.getSource().addUIInitListener(ConnectionWords::teach);
    }

    private static void teach(UIInitEvent event) {
        UI ui = event.getUI();
        ReconnectDialogConfiguration words = ui.getReconnectDialogConfiguration();
        words.setDialogText(Words.say("shell.connection.trying"));
        words.setDialogTextGaveUp(Words.say("shell.connection.lost"));
        ui.getPage().executeJs(SPEAK, Words.say("shell.connection.back"), Words.say("shell.connection.lost"));
    }

    /// Pressing the box opens the page again, and leads to signing in where that is needed.
    private static SystemMessages messages(SystemMessagesInfo about) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(Words.say("shell.ended"));
        messages.setSessionExpiredMessage(Words.say("shell.ended.text"));
        messages.setCookiesDisabledCaption(Words.say("shell.ended"));
        messages.setCookiesDisabledMessage(Words.say("shell.ended.text"));
        messages.setSyncErrorCaption(Words.say("shell.out-of-step"));
        messages.setSyncErrorMessage(Words.say("shell.ended.text"));
        messages.setInternalErrorCaption(Words.say("shell.fault"));
        messages.setInternalErrorMessage(Words.say("shell.fault.text"));
        return messages;
    }
}
