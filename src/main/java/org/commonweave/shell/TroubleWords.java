package org.commonweave.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import org.commonweave.base.OutOfOrder;
import org.commonweave.base.ui.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Says in a sentence that something did not work because the database is away or the disk full,
/// wherever in the interface somebody pressed something. Their page stays as it is. All else is a fault
/// of ours.
@Component
class TroubleWords implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(TroubleWords.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(begun -> begun.getSession().setErrorHandler(TroubleWords::tell));
    }

    static void tell(ErrorEvent fault) {
        Optional<OutOfOrder> trouble = OutOfOrder.in(fault.getThrowable());
        if (trouble.isPresent() && UI.getCurrent() != null) {
            LOG.warn("Something was not done: {}", String.valueOf(trouble.get().getCause()));
            Notices.say(trouble.get().sentence());
        } else {
            new DefaultErrorHandler().error(fault);
        }
    }
}
