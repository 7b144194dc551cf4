package org.commonweave.base.ui;

import com.vaadin.flow.component.UI;

/// Goes on to another page after something has been done, and begins to read it at its beginning.
public final class GoOn {

    /// Focus without a jump, then to the top without a movement that makes people dizzy.
    private static final String FROM_THE_TOP = """
            document.getElementById("main")?.focus({ preventScroll: true });
            window.scrollTo({ top: 0, behavior: "instant" });
            """;

    private GoOn() {}

    /// Shows the page at a path such as `/wiki/seed-swap`.
    public static void to(String path) {
        UI ui = UI.getCurrent();
        ui.navigate(path.substring(1));
        ui.getPage().executeJs(FROM_THE_TOP);
    }
}
