package org.commonweave.journey;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebError;
import java.util.List;
import java.util.LinkedHashSet;
import java.util.Set;

/// What was found wrong on the way, and what a browser grumbled about behind a person's back: errors in scripts, files
/// that are not there, things that the content policy forbids. A journey goes on, and fails at its end with all of them.
final class Findings {

    private final Set<String> all = new LinkedHashSet<>();

    void add(List<String> findings) {
        all.addAll(findings);
    }

    void hear(ConsoleMessage message) {
        if (message.type().equals("error") && !isAboutThePageItself(message)) {
            all.add("console: " + message.text() + " (" + message.location() + ")");
        }
    }

    void hear(WebError error) {
        all.add("error in a script: " + error.error());
    }

    List<String> all() {
        return List.copyOf(all);
    }

    /// That a page is missing or removed is an answer like another.
    private static boolean isAboutThePageItself(ConsoleMessage message) {
        Page page = message.page();
        return page != null
                && message.text().startsWith("Failed to load resource")
                && message.location().startsWith(page.url() + ":");
    }
}
