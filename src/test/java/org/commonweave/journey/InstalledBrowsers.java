package org.commonweave.journey;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Finds a Chrome or Chromium on this machine: the one that somebody named, then those in the usual places, then those
/// on the path.
///
/// @param environment the variables of the process
/// @param system the name of the operating system, as Java calls it
/// @param works whether a path is a browser that starts
record InstalledBrowsers(Map<String, String> environment, String system, Predicate<Path> works) {

    /// Names a browser; then no other is looked for.
    static final String NAMED = "COMMONWEAVE_BROWSER";

    /// Chromium first, because it is the same on all machines of one distribution; Edge last, which is Chromium too.
    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome",
            "microsoft-edge",
            "microsoft-edge-stable");

    private static final List<String> ON_WINDOWS = List.of(
            "Google/Chrome/Application/chrome.exe",
            "Chromium/Application/chrome.exe",
            "Microsoft/Edge/Application/msedge.exe");

    private static final List<String> ON_MACOS = List.of(
            "Google Chrome.app/Contents/MacOS/Google Chrome",
            "Chromium.app/Contents/MacOS/Chromium",
            "Microsoft Edge.app/Contents/MacOS/Microsoft Edge");

    private static final List<String> ON_UNIX =
            List.of("/usr/bin", "/usr/local/bin", "/opt/google/chrome", "/snap/bin");

    Optional<Path> find() {
        String named = environment.getOrDefault(NAMED, "");
        return named.isBlank()
                ? Stream.concat(usualPlaces(), onThePath()).filter(works).findFirst()
                : Optional.of(named(Path.of(named)));
    }

    private Path named(Path browser) {
        if (!works.test(browser)) {
            throw new NoBrowser(NAMED + " names " + browser
                    + ", which does not start. Set it to the program of a Chrome or Chromium.");
        }
        return browser;
    }

    private Stream<Path> usualPlaces() {
        String family = system.toLowerCase(Locale.ROOT);
        if (family.contains("win")) {
            return below(folders("ProgramFiles", "ProgramFiles(x86)", "LocalAppData"), ON_WINDOWS);
        }
        if (family.contains("mac")) {
            List<Path> applications = new ArrayList<>(List.of(Path.of("/Applications")));
            folders("HOME").forEach(home -> applications.add(home.resolve("Applications")));
            return below(applications, ON_MACOS);
        }
        return below(ON_UNIX.stream().map(Path::of).toList(), NAMES);
    }

    private Stream<Path> onThePath() {
        List<Path> folders = Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList();
        return below(folders, NAMES);
    }

    private List<Path> folders(String... variables) {
        return Stream.of(variables)
                .map(variable -> environment.getOrDefault(variable, ""))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList();
    }

    /// By name first: the better browser wins, wherever it is.
    private static Stream<Path> below(List<Path> folders, List<String> names) {
        return names.stream().flatMap(name -> folders.stream().map(folder -> folder.resolve(name)));
    }
}
