package org.commonweave.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import org.commonweave.site.UnfitSettings.Setting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteSettingsTest {

    @Test
    void nameBecomesOneLineWithoutBlanksAround() {
        assertThat(named(" The\r\n Allotment\tNetwork ").name()).isEqualTo("The Allotment Network");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "A name that is far too long to stand beside the search box of any page"})
    void nameThatCannotBeShownIsRefused(String name) {
        assertThatExceptionOfType(UnfitSettings.class)
                .isThrownBy(() -> named(name))
                .withMessageContaining("one to 60 characters")
                .returns(Setting.NAME, UnfitSettings::setting);
    }

    @Test
    void languageWithoutWordsIsRefused() {
        assertThatExceptionOfType(UnfitSettings.class)
                .isThrownBy(() -> new SiteSettings("Name", Locale.FRENCH, Licence.CC_BY_SA, null))
                .returns(Setting.LANGUAGE, UnfitSettings::setting);
    }

    @ParameterizedTest
    @CsvSource({
        "https://commons.example.org, https://commons.example.org",
        "HTTPS://Commons.Example.org/, https://commons.example.org",
        "' http://localhost:8080 ', http://localhost:8080",
        "http://[::1]:8080, http://[::1]:8080"
    })
    void addressIsKeptWithoutItsSlash(String written, String kept) {
        assertThat(at(written).baseUrl()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commons.example.org",
                "ftp://commons.example.org",
                "javascript:alert(1)",
                "https://commons.example.org/wiki",
                "https://commons.example.org?x=1",
                "https://ada@commons.example.org",
                "https://",
                "https://commons example.org"
            })
    void whatIsNotTheAddressOfASiteIsRefused(String written) {
        assertThatExceptionOfType(UnfitSettings.class)
                .isThrownBy(() -> at(written))
                .withMessageContaining("https://commons.example.org")
                .returns(Setting.BASE_URL, UnfitSettings::setting);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void addressMayStayOpen(String written) {
        assertThat(at(written).baseUrl()).isNull();
    }

    @Test
    void licenceIsFoundByItsIdentifier() {
        assertThat(Licence.find("CC0-1.0")).contains(Licence.CC0);
        assertThat(Licence.find("all-rights-reserved")).isEmpty();
    }

    private static SiteSettings named(String name) {
        return new SiteSettings(name, Locale.ENGLISH, Licence.CC_BY_SA, null);
    }

    private static SiteSettings at(@Nullable String baseUrl) {
        return new SiteSettings("Name", Locale.ENGLISH, Licence.CC_BY_SA, baseUrl);
    }
}
