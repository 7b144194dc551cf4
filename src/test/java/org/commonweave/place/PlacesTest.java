package org.commonweave.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.commonweave.IntegrationTest;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Slug;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentRef;
import org.commonweave.content.ContentSummary;
import org.commonweave.content.IntroductionService;
import org.commonweave.content.NotAllowed;
import org.commonweave.content.SubjectName;
import org.commonweave.content.TextNotAccepted;
import org.commonweave.place.PlaceKeeping.Lie;
import org.commonweave.story.StoryDesk;
import org.commonweave.story.Tellers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class PlacesTest {

    @Autowired
    private PlaceReading reading;

    @Autowired
    private PlaceKeeping keeping;

    @Autowired
    private IntroductionService introductions;

    @Autowired
    private Tellers tellers;

    @Autowired
    private StoryDesk desk;

    @Autowired
    private Writers writers;

    private Viewer author = Viewer.VISITOR;
    private Viewer steward = Viewer.VISITOR;

    /// Names that no other test uses.
    private String lane = "";

    private String town = "";
    private String county = "";

    @BeforeEach
    void somebody() {
        author = writers.somebody(Role.MEMBER);
        steward = writers.somebody(Role.STEWARD);
        lane = Writers.title("Weir Lane");
        town = Writers.title("Ottermere");
        county = Writers.title("Northshire");
    }

    @Test
    void storyIsFoundInItsLaneItsTownAndItsCounty() {
        ContentRef story = at(lane + ", " + town + ", " + county);

        for (String place : List.of(lane, town, county)) {
            assertThat(items(place)).as(place).containsExactly(story.path());
        }
        assertThat(reading.of(story.id())).extracting(PlaceLabel::name).containsExactly(county, town, lane);
        assertThat(details(town).above()).extracting(PlaceLabel::name).containsExactly(county);
        assertThat(details(town).within())
                .extracting(count -> count.place().name() + " " + count.items())
                .containsExactly(lane + " 1");
    }

    @Test
    void placeThatIsKnownIsNamedByItsLastNameAlone() {
        at(lane + ", " + town);
        ContentRef second = at(lane);
        ContentRef third = at(lane + ", " + town + ", " + county);

        assertThat(items(lane)).hasSize(3).contains(second.path(), third.path());
        assertThat(details(town).above())
                .as("the town lies in the county as soon as somebody says so")
                .extracting(PlaceLabel::name)
                .containsExactly(county);
    }

    @Test
    void nobodyMovesAPlaceByNamingItWithinAnother() {
        at(town + ", " + county);
        at(town + ", " + Writers.title("Elsewhere"));

        assertThat(details(town).above()).extracting(PlaceLabel::name).containsExactly(county);
    }

    @Test
    void namesakesAreToldApart() {
        String other = Writers.title("Southshire");
        at(lane + ", " + town + ", " + county);
        ContentRef there = at(lane + ", " + other);

        assertThat(items(other)).containsExactly(there.path());
        assertThat(items(county)).hasSize(1);
        assertThat(reading.of(there.id()).getLast().slug()).isEqualTo(Slug.of(lane + " " + other));
    }

    @Test
    void draftOpensNoPlaceAndWhatIsTakenBackLeavesNone() {
        ContentRef draft =
                tellers.draft(author, Tellers.text(Writers.title("Not yet"), "Told.", Map.of("place", lane)));
        assertThat(reading.at(Slug.of(lane))).isEmpty();

        desk.publish(author, draft.id());
        assertThat(items(lane)).containsExactly(draft.path());

        desk.takeBack(author, draft.id());
        assertThat(items(lane)).isEmpty();
        assertThat(reading.branches(Viewer.VISITOR))
                .noneMatch(branch -> branch.place().place().name().equals(lane));
        assertThatThrownBy(() -> introductions.begin(steward, path(lane), Writers.text("", "Who knows?")))
                .isInstanceOf(ContentMissing.class);
    }

    @Test
    void placeThatManyNameAtOnceIsOpenedOnce() {
        List<CompletableFuture<ContentRef>> several = IntStream.range(0, 8)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> at(lane + ", " + town)))
                .toList();

        List<String> told = several.stream()
                .map(CompletableFuture::join)
                .map(ContentRef::path)
                .toList();

        assertThat(items(lane)).containsExactlyInAnyOrderElementsOf(told);
        assertThat(items(town)).containsExactlyInAnyOrderElementsOf(told);
    }

    @Test
    void renamedPlaceIsFoundUnderBothNames() {
        ContentRef story = at(lane);
        introductions.begin(author, path(lane), Writers.text("", "By the water."));

        SubjectName now = keeping.rename(steward, path(lane), town);

        assertThat(reading.at(Slug.of(lane)).orElseThrow().path()).isEqualTo(now.path());
        assertThat(introductions.of(now.path(), Viewer.VISITOR)).isPresent();
        assertThat(items(town)).containsExactly(story.path());
        ContentRef later = at(lane);
        assertThat(items(town)).contains(later.path());
    }

    @Test
    void joinedPlacesKeepWhatBelongsToBoth() {
        ContentRef first = at(lane + ", " + town);
        ContentRef second = at(county);

        keeping.join(steward, path(town), county);

        assertThat(items(county)).containsExactlyInAnyOrder(first.path(), second.path());
        assertThat(details(county).within())
                .extracting(count -> count.place().name())
                .containsExactly(lane);
        assertThat(reading.at(Slug.of(town)).orElseThrow().name()).isEqualTo(county);
    }

    @Test
    void placeIsNotJoinedIntoACircle() {
        ContentRef story = at(lane + ", " + town);

        keeping.join(steward, path(town), lane);

        assertThat(details(lane).above()).isEmpty();
        assertThat(items(lane)).containsExactly(story.path());
    }

    @Test
    void freeAreaHoldsPlacesFromAnywhere() {
        ContentRef here = at(lane + ", " + town);
        ContentRef there = at(county);
        ContentRef area = at(Writers.title("River valley"));
        String valley = reading.of(area.id()).getLast().name();

        keeping.lay(steward, path(valley), new Lie("", true, List.of(town, county)));

        assertThat(items(valley)).containsExactlyInAnyOrder(here.path(), there.path(), area.path());
        assertThat(details(lane).areas()).extracting(PlaceLabel::name).containsExactly(valley);
        assertThat(keeping.lie(path(valley)).holds()).containsExactlyInAnyOrder(town, county);
    }

    @Test
    void placesDoNotLieWithinEachOther() {
        at(lane + ", " + town);

        assertThatThrownBy(() -> keeping.lay(steward, path(town), new Lie(lane, false, List.of())))
                .isInstanceOf(TextNotAccepted.class)
                .hasMessageContaining("cannot lie within");
        assertThatThrownBy(() -> keeping.lay(steward, path(town), new Lie("Nowhere at all", false, List.of())))
                .isInstanceOf(TextNotAccepted.class);
        assertThatThrownBy(() -> keeping.lay(author, path(town), new Lie("", false, List.of())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> keeping.rename(author, path(town), county)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> keeping.rename(steward, path(county), town)).isInstanceOf(ContentMissing.class);
    }

    @Test
    void tooManyAndTooLongNamesAreRefused() {
        assertThatThrownBy(() -> at("x".repeat(101))).isInstanceOf(TextNotAccepted.class);
        assertThatThrownBy(() -> at("a, b, c, d, e, f, g, h, i")).isInstanceOf(TextNotAccepted.class);
        assertThat(Whereabouts.isLikeAnAddress("Weir Street 14")).isTrue();
        assertThat(Whereabouts.isLikeAnAddress("14 Weir Street, Ottermere")).isTrue();
        assertThat(Whereabouts.isLikeAnAddress("Weir Street, Ottermere")).isFalse();
    }

    private ContentRef at(String place) {
        return tellers.published(author, Writers.title("Seen"), "Told.", Map.of("place", place));
    }

    private List<String> items(String place) {
        return label(place).stream()
                .flatMap(label -> reading.items(label, "", Viewer.VISITOR, 1).items().stream())
                .map(ContentSummary::path)
                .toList();
    }

    private PlaceDetails details(String place) {
        return reading.details(label(place).orElseThrow(), Viewer.VISITOR);
    }

    private Optional<PlaceLabel> label(String place) {
        return reading.at(Slug.of(place));
    }

    private static String path(String place) {
        return "/places/" + Slug.of(place);
    }
}
