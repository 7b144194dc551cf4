package org.commonweave.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InstalledBrowsersTest {

    private static final String LINUX = "Linux";
    private static final String MACOS = "Mac OS X";
    private static final String WINDOWS = "Windows 11";

    @Test
    void browserThatSomebodyNamedComesBeforeAllOthers() {
        var environment = Map.of("COMMONWEAVE_BROWSER", "/home/asha/chrome", "PATH", "/usr/bin");

        assertThat(found(environment, LINUX, "/home/asha/chrome", "/usr/bin/chromium"))
                .contains(Path.of("/home/asha/chrome"));
    }

    @Test
    void namedBrowserThatDoesNotStartIsAMistakeAndNotPassedOver() {
        var environment = Map.of("COMMONWEAVE_BROWSER", "/home/asha/chrom");

        assertThatExceptionOfType(NoBrowser.class)
                .isThrownBy(() -> found(environment, LINUX, "/usr/bin/chromium"))
                .withMessageContaining("COMMONWEAVE_BROWSER names /home/asha/chrom,");
    }

    @Test
    void emptyVariableNamesNoBrowser() {
        assertThat(found(Map.of("COMMONWEAVE_BROWSER", ""), LINUX, "/usr/bin/chromium"))
                .contains(Path.of("/usr/bin/chromium"));
    }

    @Test
    void chromiumOfTheDistributionComesBeforeChrome() {
        assertThat(found(Map.of(), LINUX, "/opt/google/chrome/chrome", "/usr/bin/google-chrome", "/usr/bin/chromium"))
                .contains(Path.of("/usr/bin/chromium"));
    }

    @Test
    void browserInAnUnusualPlaceIsFoundOnThePath() {
        var environment = Map.of("PATH", String.join(java.io.File.pathSeparator, "/usr/bin", "/nix/profile/bin"));

        assertThat(found(environment, LINUX, "/nix/profile/bin/google-chrome"))
                .contains(Path.of("/nix/profile/bin/google-chrome"));
    }

    @Test
    void applicationsOfThePersonCountOnMacos() {
        String chrome = "/Users/asha/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

        assertThat(found(Map.of("HOME", "/Users/asha"), MACOS, chrome)).contains(Path.of(chrome));
    }

    @Test
    void edgeServesOnWindowsWhereThereIsNoChrome() {
        var environment = Map.of("ProgramFiles", "/c/Programs", "ProgramFiles(x86)", "/c/Programs (x86)");
        String edge = "/c/Programs (x86)/Microsoft/Edge/Application/msedge.exe";
        String chrome = "/c/Programs/Google/Chrome/Application/chrome.exe";

        assertThat(found(environment, WINDOWS, edge)).contains(Path.of(edge));
        assertThat(found(environment, WINDOWS, edge, chrome)).contains(Path.of(chrome));
    }

    @Test
    void withoutABrowserThereIsNone() {
        assertThat(found(Map.of("PATH", ""), LINUX)).isEmpty();
    }

    private static Optional<Path> found(Map<String, String> environment, String system, String... browsers) {
        List<Path> there = Stream.of(browsers).map(Path::of).toList();
        return new InstalledBrowsers(environment, system, there::contains).find();
    }
}
