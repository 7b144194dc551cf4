package org.commonweave.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.commonweave.IntegrationTest;
import org.commonweave.base.Refusal;
import org.commonweave.seed.SampleContent;
import org.commonweave.setup.FirstDecisions.Administrator;
import org.commonweave.site.AlreadySetUp;
import org.commonweave.site.Licence;
import org.commonweave.site.Site;
import org.commonweave.site.SiteSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class FirstStartTest {

    private static final String PASSWORD = "heron violin Tuesday gravel";

    private final NotSetUp commons;
    private final FirstStart start;
    private final Site site;
    private final SampleContent sample;

    @Autowired
    FirstStartTest(ApplicationContext context, FirstStart start, Site site, SampleContent sample) {
        this.commons = new NotSetUp(context);
        this.start = start;
        this.site = site;
        this.sample = sample;
    }

    @BeforeEach
    void notSetUp() {
        commons.begin();
    }

    @AfterEach
    void setUpAgain() {
        commons.end();
    }

    @Test
    void tokenOfThisStartSetsTheCommonsUp() {
        start.setUp(commons.token(), decisions("first@example.org", PASSWORD));

        assertThat(site.isSetUp()).isTrue();
        assertThat(site.name()).isEqualTo("Allotments");
        assertThat(site.licence()).isEqualTo(Licence.CC0);
        assertThat(commons.administrators("first@example.org")).isEqualTo(1);
    }

    @Test
    void otherTokenIsRefusedWithWhereToFindTheRightOne() {
        FirstDecisions decisions = decisions("wrong-token@example.org", PASSWORD);

        assertThatExceptionOfType(WrongToken.class)
                .isThrownBy(() -> start.setUp("0".repeat(32), decisions))
                .withMessageContaining("log");
        assertThat(site.isSetUp()).isFalse();
        assertThat(commons.administrators("wrong-token@example.org")).isZero();
    }

    @Test
    void whoComesSecondIsToldThatItIsDone() {
        start.setUp(commons.token(), decisions("early@example.org", PASSWORD));
        FirstDecisions late = decisions("late@example.org", PASSWORD);

        assertThatExceptionOfType(AlreadySetUp.class).isThrownBy(() -> start.setUp(commons.token(), late));
        assertThat(commons.administrators("late@example.org")).isZero();
    }

    @Test
    void ofTwoAtTheSameMomentOneIsRefused() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            Future<Boolean> one = people.submit(setUpTogether(together, "one@example.org"));
            Future<Boolean> two = people.submit(setUpTogether(together, "two@example.org"));

            assertThat(one.get()).isNotEqualTo(two.get());
        }
        assertThat(commons.administrators("one@example.org") + commons.administrators("two@example.org"))
                .isEqualTo(1);
    }

    @Test
    void refusedPasswordLeavesTheCommonsAsItWas() {
        FirstDecisions weak = decisions("weak@example.org", "123");

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> start.setUp(commons.token(), weak));
        assertThat(site.isSetUp()).isFalse();

        start.setUp(commons.token(), decisions("weak@example.org", PASSWORD));
        assertThat(site.isSetUp()).isTrue();
    }

    @Test
    void variablesMakeThePageUnnecessary() {
        given(new FirstStartProperties("given@example.org", PASSWORD, "", "Riverside", false));

        assertThat(site.name()).isEqualTo("Riverside");
        assertThat(commons.administrators("given@example.org")).isEqualTo(1);
    }

    @Test
    void variablesOfACommonsThatIsSetUpChangeNothing() {
        start.setUp(commons.token(), decisions("kept@example.org", PASSWORD));

        given(new FirstStartProperties("other@example.org", PASSWORD, "", "Other", false));

        assertThat(site.name()).isEqualTo("Allotments");
        assertThat(commons.administrators("other@example.org")).isZero();
    }

    @Test
    void withoutVariablesTheCommonsWaits() {
        given(new FirstStartProperties("", "", "", "", false));

        assertThat(site.isSetUp()).isFalse();
    }

    @Test
    void aForgottenVariableStopsTheStart() {
        FirstStartProperties half = new FirstStartProperties("half@example.org", "", "", "", false);

        assertThatExceptionOfType(UnfitVariable.class)
                .isThrownBy(() -> given(half))
                .withMessageContaining("COMMONWEAVE_ADMIN_PASSWORD");
    }

    @ParameterizedTest
    @CsvSource({
        "no-address, heron violin Tuesday gravel, Riverside, COMMONWEAVE_ADMIN_EMAIL, maya@example.org",
        "weak@example.org, 123, Riverside, COMMONWEAVE_ADMIN_PASSWORD, at least 10 characters",
        "long@example.org, heron violin Tuesday gravel, A name that is far too long to stand beside the search box of any page,"
                + " COMMONWEAVE_SITE_NAME, to 60 characters"
    })
    void anUnfitVariableStopsTheStartWithItsNameAndWhatToWrite(
            String email, String password, String name, String variable, String advice) {
        FirstStartProperties unfit = new FirstStartProperties(email, password, "", name, false);

        assertThatExceptionOfType(UnfitVariable.class)
                .isThrownBy(() -> given(unfit))
                .withMessageContainingAll(variable, advice);
        assertThat(site.isSetUp()).isFalse();
        assertThat(commons.administrators(email)).isZero();
    }

    @Test
    void sampleContentIsOrderedWithTheDecisions() {
        start.setUp(commons.token(), withSampleContent("samples@example.org", PASSWORD));

        assertThat(sample.isUnderWay()).isTrue();
    }

    @Test
    void refusedDecisionsOrderNothing() {
        FirstDecisions weak = withSampleContent("no-samples@example.org", "123");

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> start.setUp(commons.token(), weak));

        assertThat(sample.isUnderWay()).isFalse();
    }

    private Callable<Boolean> setUpTogether(CyclicBarrier together, String email) {
        return () -> {
            together.await();
            try {
                start.setUp(commons.token(), decisions(email, PASSWORD));
                return true;
            } catch (AlreadySetUp _) {
                return false;
            }
        };
    }

    private void given(FirstStartProperties properties) {
        new DecisionsFromVariables(site, start, properties).carryOut();
    }

    private static FirstDecisions decisions(String email, String password) {
        return new FirstDecisions(
                new SiteSettings("Allotments", Locale.ENGLISH, Licence.CC0, null),
                new Administrator("Ada Example", email, password),
                false);
    }

    private static FirstDecisions withSampleContent(String email, String password) {
        FirstDecisions decisions = decisions(email, password);
        return new FirstDecisions(decisions.site(), decisions.administrator(), true);
    }
}
