package org.commonweave.journey;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Gets hold of a browser: one that is installed, else the distribution's, else Playwright's own.
///
/// @param installed looks for a browser on this machine
/// @param install installs the distribution's browser; false where that is not possible
/// @param fetch lets Playwright fetch its own; false if that fails
record BrowserSupply(Supplier<Optional<Path>> installed, BooleanSupplier install, BooleanSupplier fetch) {

    static final String SENTENCE = "The browser journeys need Chrome or Chromium, and none could be found or fetched:"
            + " install one (on Debian: apt-get install chromium), or set " + InstalledBrowsers.NAMED
            + " to its program.";

    /// The program to start, or nothing where Playwright has fetched its own and knows where it is. Throws [NoBrowser]
    /// if there is none at all.
    Optional<Path> program() {
        Optional<Path> program = installed.get();
        if (program.isEmpty() && install.getAsBoolean()) {
            program = installed.get();
        }
        if (program.isEmpty() && !fetch.getAsBoolean()) {
            throw new NoBrowser(SENTENCE);
        }
        return program;
    }
}
