package org.commonweave.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;

/// Addresses at which something is done with a thing: that of the thing, and a step behind it, such as `/edit`.
public final class Steps {

    private Steps() {}

    /// The address of the thing.
    public static String thing(BeforeEnterEvent event, String step) {
        String here = "/" + event.getLocation().getPath();
        return here.substring(0, here.length() - step.length());
    }
}
