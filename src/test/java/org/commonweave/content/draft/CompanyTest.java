package org.commonweave.content.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.commonweave.IntegrationTest;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.AccessPolicy;
import org.commonweave.content.ContentReading;
import org.commonweave.member.MemberDirectory;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class CompanyTest {

    @Autowired
    private ContentReading reading;

    @Autowired
    private MemberDirectory members;

    @Autowired
    private AccessPolicy policy;

    @Autowired
    private WikiService wiki;

    @Autowired
    private Writers writers;

    private Instant now = Instant.parse("2026-11-25T14:02:00Z");

    @SuppressWarnings("NullAway.Init") // made before each test, of what is injected
    private Company company;

    private Viewer asha = Viewer.VISITOR;
    private Viewer tom = Viewer.VISITOR;
    private long page;

    @BeforeEach
    void begin() {
        company = everybodyGone();
        asha = writers.somebody(Role.MEMBER);
        tom = writers.somebody(Role.MEMBER);
        page = wiki.start(asha, NewPage.of(Writers.text(Writers.title("Rota"), "Who?")))
                .content()
                .id();
    }

    @Test
    void whoComesSecondIsToldOfTheFirstAndTheFirstSoonAfter() {
        assertThat(company.join(asha, page, "ashas-form")).isEmpty();
        assertThat(company.join(tom, page, "toms-form")).containsExactly(nameOf(asha));
        assertThat(company.join(asha, page, "ashas-form")).containsExactly(nameOf(tom));
    }

    @Test
    void ownSecondWindowIsNoCompany() {
        company.join(asha, page, "one-form");

        assertThat(company.join(asha, page, "other-form")).isEmpty();
    }

    @Test
    void whoLeavesIsGoneAtOnce() {
        company.join(asha, page, "ashas-form");
        company.leave(asha, page, "ashas-form");

        assertThat(company.join(tom, page, "toms-form")).isEmpty();
    }

    @Test
    void whoIsNotHeardOfIsGoneBeforeHalfAMinute() {
        company.join(asha, page, "ashas-form");

        now = now.plus(Duration.ofSeconds(10));
        assertThat(company.join(tom, page, "toms-form")).hasSize(1);
        now = now.plus(Duration.ofSeconds(10));
        assertThat(company.join(tom, page, "toms-form")).isEmpty();
    }

    @Test
    void aClockThatIsPutBackKeepsNobodyForLonger() {
        company.join(asha, page, "ashas-form");

        now = now.minus(Duration.ofHours(1));
        assertThat(company.join(tom, page, "toms-form")).hasSize(1);
        now = now.plus(Duration.ofSeconds(20));
        assertThat(company.join(tom, page, "toms-form")).isEmpty();
    }

    @Test
    void whoMayNotWriteIsNeitherToldNorSeen() {
        company.join(asha, page, "ashas-form");

        assertThat(company.join(Viewer.VISITOR, page, "visitors-form")).isEmpty();
        assertThat(company.join(tom, Long.MAX_VALUE, "toms-form")).isEmpty();
    }

    private String nameOf(Viewer person) {
        return members.one(person.member().orElseThrow()).name();
    }

    private Company everybodyGone() {
        InstantSource source = () -> now;
        return new Company(reading, members, policy, source.withZone(ZoneOffset.UTC));
    }
}
