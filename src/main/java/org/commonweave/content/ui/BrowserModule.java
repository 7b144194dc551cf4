package org.commonweave.content.ui;

import com.vaadin.flow.dom.Element;

/// A script module of ours that a browser loads when something that needs it is shown, and not before.
public final class BrowserModule {

    /// Browsers trust a script that a trusted one adds; from evaluated code they do not reliably trust `import()`.
    private static final String LOAD = """
            if (!document.head.querySelector(`script[src="${$0}"]`)) {
              document.head.append(Object.assign(document.createElement("script"), { type: "module", src: $0 }));
            }
            """;

    private BrowserModule() {}

    /// The page does not wait for it.
    public static void load(Element element, String path) {
        element.executeJs(LOAD, path);
    }
}
