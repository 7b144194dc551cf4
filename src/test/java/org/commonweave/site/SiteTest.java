package org.commonweave.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonweave.IntegrationTest;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class SiteTest {

    private static final Viewer ADMINISTRATOR = new Viewer(1L, Role.ADMINISTRATOR);
    private static final SiteSettings ALLOTMENTS =
            new SiteSettings("Allotments", Locale.ENGLISH, Licence.CC0, "https://plots.example.org");

    @Autowired
    private Site site;

    @Autowired
    private SettingsTable table;

    @Autowired
    private TransactionTemplate transaction;

    private SiteSettings before = SiteSettings.DEFAULTS;

    @BeforeEach
    void remember() {
        before = site.settings();
    }

    @AfterEach
    void restore() {
        site.change(ADMINISTRATOR, before);
    }

    @Test
    void changedSettingsHoldAtOnce() {
        site.change(ADMINISTRATOR, ALLOTMENTS);

        assertThat(site.name()).isEqualTo("Allotments");
        assertThat(site.licence()).isEqualTo(Licence.CC0);
        assertThat(site.language()).isEqualTo(Locale.ENGLISH);
        assertThat(site.address("/wiki/seed-swap")).isEqualTo("https://plots.example.org/wiki/seed-swap");
        assertThat(site.host()).isEqualTo("plots.example.org");
    }

    @Test
    void changeThatWasUndoneDoesNotHold() {
        transaction.executeWithoutResult(status -> {
            site.change(ADMINISTRATOR, ALLOTMENTS);
            status.setRollbackOnly();
        });

        assertThat(site.settings()).isEqualTo(before);
    }

    @Test
    void changeTellsWhatWasAndWhatIs() {
        List<Object> told = new ArrayList<>();
        Site telling = siteIn(new MockEnvironment(), told::add);

        telling.change(ADMINISTRATOR, ALLOTMENTS);

        assertThat(told).containsExactly(new SiteChanged(before, ALLOTMENTS));
    }

    @Test
    void onlyAdministratorsChangeSettings() {
        Viewer steward = new Viewer(2L, Role.STEWARD);

        assertThatExceptionOfType(AdministratorsOnly.class).isThrownBy(() -> site.change(steward, ALLOTMENTS));
        assertThat(site.settings()).isEqualTo(before);
    }

    @Test
    void siteIsSetUpOnlyOnce() {
        assertThat(site.isSetUp()).isTrue();

        assertThatExceptionOfType(AlreadySetUp.class).isThrownBy(() -> site.open(ALLOTMENTS));
        assertThat(site.settings()).isEqualTo(before);
    }

    @Test
    void whatTheOperatorFixedCountsMoreThanTheSetting() {
        MockEnvironment environment = new MockEnvironment()
                .withProperty("commonweave.base-url", "https://fixed.example.org/")
                .withProperty("server.port", "9000");
        site.change(ADMINISTRATOR, ALLOTMENTS);

        assertThat(siteIn(environment, _ -> {}).baseUrl()).isEqualTo("https://fixed.example.org");
    }

    @Test
    void withoutAnAddressLinksLeadToThisMachine() {
        MockEnvironment environment =
                new MockEnvironment().withProperty("commonweave.base-url", "").withProperty("server.port", "9000");
        site.change(ADMINISTRATOR, SiteSettings.DEFAULTS);

        assertThat(siteIn(environment, _ -> {}).baseUrl()).isEqualTo("http://localhost:9000");
    }

    private Site siteIn(MockEnvironment environment, ApplicationEventPublisher events) {
        return new Site(table, environment, events);
    }
}
