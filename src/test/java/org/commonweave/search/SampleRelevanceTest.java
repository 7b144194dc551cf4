package org.commonweave.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.commonweave.IntegrationTest;
import org.commonweave.base.Viewer;
import org.commonweave.seed.Seed;
import org.commonweave.wiki.NewPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What people type who have something to do, and which of the sample pages they ought to be shown.
///
/// Other tests write pages too, so only sample pages are looked at.
@IntegrationTest
@TestInstance(Lifecycle.PER_CLASS)
class SampleRelevanceTest {

    /// Groups that other tests leave behind are called after the same things.
    private static final Filters PAGES = Filters.NONE.withKind(Optional.of(NewPage.KIND));

    @Autowired
    private SearchService search;

    @Autowired
    private Seed seed;

    @BeforeAll
    void plantOnce() {
        seed.plant();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // whole titles, and titles as people remember them
                "Take over a hall|take-over-a-hall",
                "how to hold a street party|hold-a-street-party",
                "RUN A REPAIR CAFE|run-a-repair-cafe",
                "opening a bank account|open-a-bank-account-for-a-group",
                "meeting notes|take-meeting-notes",
                // one word
                "garden|start-a-community-garden",
                "insurance|insurance-for-small-groups",
                "treasurer|hand-over-as-treasurer",
                "safeguarding|safeguarding-checks-for-volunteers",
                "flood|make-your-street-flood-ready",
                "orchard|plant-a-community-orchard",
                "expenses|pay-volunteer-expenses",
                "newsletter|make-a-group-newsletter",
                // singular, plural and other forms
                "gardening|start-a-community-garden",
                "fridges|run-a-community-fridge",
                "seed swaps|hold-a-seed-swap",
                "applying for grants|apply-for-a-small-grant",
                "photographing children|ask-consent-for-photographs",
                "complaints|handle-a-complaint",
                // accents, capitals and typing errors
                "repair café|run-a-repair-cafe",
                "rèpair Cafés|run-a-repair-cafe",
                "comunity garden|start-a-community-garden",
                "food hygene|food-hygiene-at-events",
                "risk assesment|write-a-risk-assessment-for-an-event",
                "orchrad|plant-a-community-orchard",
                "steet party|hold-a-street-party",
                // sentences
                "what to do when the treasurer leaves|hand-over-as-treasurer",
                "how do I write minutes|minutes-or-notes",
                "who has the keys|keep-a-keyholding-rota",
                "neighbours arguing about noise|calm-a-dispute-between-neighbours",
                "kids walking to school|start-a-walking-bus",
                "can we show a film in the hall|put-on-a-film-night",
                "insurance for street party|hold-a-street-party",
                // words that only the text has
                "quorum|minutes-or-notes",
                "projector|lend-out-equipment",
                "film licence|put-on-a-film-night",
                "open space|run-an-open-space-event",
                // what can be typed besides words
                "\"street party\"|hold-a-street-party",
                "tag:money account|open-a-bank-account-for-a-group",
                "author:tomasz repair|run-a-repair-cafe",
                "garden -seed -council|start-a-tool-library",
                "fridge OR lunch tag:older-people|run-a-lunch-club-for-older-neighbours"
            })
    void theRightPageComesFirst(String typed, String slug) {
        assertThat(sampleHits(typed)).first().isEqualTo("/wiki/" + slug);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "how do we split the rent|make-a-first-budget",
                "new people leave after one meeting|prepare-a-first-meeting",
                "insurance for village hall|insurance-for-small-groups",
                "wheelchair|accessible-events-checklist",
                "petrol|run-a-lunch-club-for-older-neighbours",
                "photo consent|ask-consent-for-photographs",
                "DBS check|safeguarding-checks-for-volunteers",
                "recruting volunteers|recruit-trustees"
            })
    void theRightPageIsAmongTheFirstFew(String typed, String slug) {
        assertThat(sampleHits(typed).stream().limit(5)).contains("/wiki/" + slug);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"garden -seed|hold-a-seed-swap", "tag:events hall|take-over-a-hall"})
    void whatIsNotWantedIsNotThere(String typed, String slug) {
        assertThat(sampleHits(typed)).isNotEmpty().doesNotContain("/wiki/" + slug);
    }

    private List<String> sampleHits(String typed) {
        return search.find(SearchRequest.of(typed).with(PAGES), Viewer.VISITOR).hits().items().stream()
                .map(Hit::path)
                .filter(path -> Files.exists(Path.of("content-seed", path + ".md")))
                .toList();
    }
}
