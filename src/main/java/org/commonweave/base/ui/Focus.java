package org.commonweave.base.ui;

import com.vaadin.flow.component.UI;

/// Sees to it that people who work with the keyboard, or listen, are never sent back to the top of the page.
public final class Focus {

    /// A browser falls back to the body when what had the focus is taken away.
    private static final String KEEP = """
            if (!document.activeElement || document.activeElement === document.body) {
              document.getElementById("main")?.focus({ preventScroll: true });
            }
            """;

    private Focus() {}

    /// After something on the page has been taken away or put elsewhere: if it had the focus, the main part gets it.
    public static void keep() {
        UI.getCurrent().getPage().executeJs(KEEP);
    }
}
