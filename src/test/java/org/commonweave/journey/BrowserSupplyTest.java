package org.commonweave.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BrowserSupplyTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private final List<String> done = new ArrayList<>();
    private Optional<Path> installed = Optional.empty();

    @Test
    void installedBrowserIsTakenAsItIs() {
        installed = Optional.of(CHROMIUM);

        assertThat(supply(true, true).program()).contains(CHROMIUM);
        assertThat(done).isEmpty();
    }

    @Test
    void whereThereIsNoneTheDistributionsIsInstalled() {
        assertThat(supply(true, true).program()).contains(CHROMIUM);
        assertThat(done).containsExactly("install");
    }

    @Test
    void whereNothingCanBeInstalledPlaywrightFetchesItsOwn() {
        assertThat(supply(false, true).program()).isEmpty();
        assertThat(done).containsExactly("install", "fetch");
    }

    @Test
    void withoutAnyBrowserTheJourneysFailWithASentenceThatSaysWhatToInstall() {
        assertThatExceptionOfType(NoBrowser.class)
                .isThrownBy(() -> supply(false, false).program())
                .withMessageContaining("apt-get install chromium")
                .withMessageContaining("COMMONWEAVE_BROWSER");
    }

    private BrowserSupply supply(boolean installs, boolean fetches) {
        return new BrowserSupply(() -> installed, () -> install(installs), () -> done.add("fetch") && fetches);
    }

    private boolean install(boolean succeeds) {
        done.add("install");
        if (succeeds) {
            installed = Optional.of(CHROMIUM);
        }
        return succeeds;
    }
}
