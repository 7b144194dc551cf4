package org.commonweave.journey;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebError;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What was found wrong on the way, and what a browser grumbled about behind a person's back: errors in scripts, files
/// that are not there, things that the content policy forbids. A journey goes on, and fails at its end with all of
/// them.
final class Findings {

    private final Set<String> all = new LinkedHashSet<>();
    private boolean lineIsBroken;
    private boolean draftsAreRefused;
    private boolean filesAreRefused;

    void add(List<String> findings) {
        all.addAll(findings);
    }

    /// From now on, requests that fail are no news.
    void lineIsBroken() {
        lineIsBroken = true;
    }

    /// From now on, drafts that are not taken are no news.
    void draftsAreRefused() {
        draftsAreRefused = true;
    }

    /// From now on, files that are not taken are no news.
    void filesAreRefused() {
        filesAreRefused = true;
    }

    boolean isLineBroken() {
        return lineIsBroken;
    }

    void hear(ConsoleMessage message) {
        if (message.type().equals("error") && !isExpected(message)) {
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
    private boolean isExpected(ConsoleMessage message) {
        Page page = message.page();
        return message.text().startsWith("Failed to load resource")
                && (lineIsBroken
                        || (draftsAreRefused && message.location().contains("/drafts/"))
                        || (filesAreRefused && message.location().contains("/files?"))
                        || (page != null && message.location().startsWith(page.url() + ":")));
    }
}
