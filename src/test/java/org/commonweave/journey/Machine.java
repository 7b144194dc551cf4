package org.commonweave.journey;

import com.microsoft.playwright.CLI;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// What this machine has, and what can be installed on it.
final class Machine {

    /// The first start of a browser on a busy machine takes some seconds.
    private static final Duration TO_SAY_A_VERSION = Duration.ofSeconds(30);

    /// Some hundred megabytes over a slow line.
    private static final Duration TO_DOWNLOAD = Duration.ofMinutes(10);

    private static final Path ROOTS_HOME = Path.of("/root");

    private Machine() {}

    static BrowserSupply browsers() {
        String system = System.getProperty("os.name");
        InstalledBrowsers installed =
                new InstalledBrowsers(System.getenv(), system, program -> starts(program, system));
        return new BrowserSupply(installed::find, Machine::installFromDebian, Machine::fetchByPlaywright);
    }

    /// Ubuntu has programs in place of browsers that only ask for a snap to be installed, so each is tried. On Windows
    /// that would open a window.
    private static boolean starts(Path program, String system) {
        return Files.isExecutable(program)
                && (system.toLowerCase(Locale.ROOT).contains("win")
                        || run(TO_SAY_A_VERSION, false, program.toString(), "--version"));
    }

    private static boolean installFromDebian() {
        return Files.exists(Path.of("/etc/debian_version"))
                && Files.isWritable(ROOTS_HOME)
                && run(TO_DOWNLOAD, true, "apt-get", "update", "--quiet")
                && run(
                        TO_DOWNLOAD,
                        true,
                        "apt-get",
                        "install",
                        "--yes",
                        "--quiet",
                        "--no-install-recommends",
                        "chromium");
    }

    /// In a process of its own, because it ends the one in which it runs.
    private static boolean fetchByPlaywright() {
        return run(
                TO_DOWNLOAD,
                true,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CLI.class.getName(),
                "install",
                "chromium");
    }

    private static boolean run(Duration most, boolean talks, String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("DEBIAN_FRONTEND", "noninteractive"));
        builder.redirectOutput(talks ? ProcessBuilder.Redirect.INHERIT : ProcessBuilder.Redirect.DISCARD);
        try {
            Process process = builder.start();
            if (!process.waitFor(most.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
