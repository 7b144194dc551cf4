package org.commonweave.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.commonweave.IntegrationTest;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentRef;
import org.commonweave.content.ContentWriting;
import org.commonweave.content.Saved;
import org.commonweave.content.TagLabel;
import org.commonweave.member.ImportedAuthor;
import org.commonweave.member.ImportedAuthors;
import org.commonweave.member.MemberDirectory;
import org.commonweave.member.MemberSummary;
import org.commonweave.search.SearchResults.Outcome;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Each test writes about something with a word of its own, which no other text has.
@IntegrationTest
class SearchServiceTest {

    @Autowired
    private SearchService search;

    @Autowired
    private WikiService wiki;

    @Autowired
    private ContentWriting writing;

    @Autowired
    private MemberDirectory members;

    @Autowired
    private ImportedAuthors authors;

    @Autowired
    private Writers writers;

    private Viewer writer = Viewer.VISITOR;

    @BeforeEach
    void somebodyWrites() {
        writer = writers.somebody(Role.MEMBER);
    }

    @Test
    void aNewPageIsFoundByItsTitleTextHeadingsAndTags() {
        Saved page = write("Keep a zanthoxylum", "## Frostwort\n\nCover it with *burlapper*.", "citronade");

        assertThat(titles("zanthoxylum"))
                .isEqualTo(titles("zanthoxylum frostwort"))
                .isEqualTo(titles("zanthoxylum burlapper"))
                .isEqualTo(titles("zanthoxylum citronade"))
                .containsExactly(page.content().title());
    }

    @Test
    void aChangedPageIsFoundByItsNewWordsOnly() {
        Saved page = write("Ladder", "Made of applewoodry.");
        wiki.edit(writer, page.content().id(), Writers.edit("Ladder", "Made of pearwoodry.", page.revision()));

        assertThat(titles("pearwoodry")).containsExactly("Ladder");
        assertThat(found("applewoodry").outcome()).isEqualTo(Outcome.NOTHING);
    }

    @Test
    void whatIsInTheBinIsNotFoundUntilItComesBack() {
        Saved page = write("Quillwort", "By the pond.");

        wiki.remove(writer, page.content().id(), "It was about ferns.");
        assertThat(found("quillwort").total()).isZero();

        writing.takeOutOfBin(writer, page.content().id());
        assertThat(titles("quillwort")).containsExactly("Quillwort");
    }

    @Test
    void theExactTitleComesFirst() {
        write("Frobscottle for parties", "frobscottle ".repeat(50), "frobscottle");
        write("A frobscottle", "Fizz.");
        write("Frobscottle", "Short.");

        assertThat(titles("FROBSCOTTLE")).startsWith("Frobscottle").hasSize(3);
    }

    @Test
    void theSameWordComesBeforeOneThatOnlyLooksLikeIt() {
        write("Snozzcumber soup", "A snozzcumber.");
        write("Snozzcumper pie", "A snozzcumper, as some spell it: snozzcumper, snozzcumper.");

        assertThat(titles("snozzcumber")).containsExactly("Snozzcumber soup", "Snozzcumper pie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"whangdoodel", "wangdoodle", "whangdoodlle", "wHangdoOdle", "whàngdöodle", "whangdoodles"})
    void aTypingErrorAnAccentOrAnEndingDoNotMatter(String typed) {
        if (titles("whangdoodle").isEmpty()) {
            write("Feed a whangdoodle", "Twice a day.");
        }

        assertThat(titles(typed)).containsExactly("Feed a whangdoodle");
    }

    @Test
    void aShortWordHasToBeTypedRight() {
        write("Zqxk", "A word of four letters.");

        assertThat(found("zqxj").outcome()).isEqualTo(Outcome.NOTHING);
    }

    @Test
    void whereNothingHasAllWordsWhatHasSomeIsOffered() {
        write("Vermicious knid", "Stretchy.");

        SearchResults results = found("vermicious paperclips");

        assertThat(results.outcome()).isEqualTo(Outcome.SOME_WORDS);
        assertThat(results.complete()).isZero();
        assertThat(results.hits().items()).extracting(hit -> hit.title().text()).containsExactly("Vermicious knid");
    }

    @Test
    void theWordsAreMarkedInTitleAndText() {
        write("Two gobblefunks", "Nothing here.\n\nBut *here* a gobblefunk is seen.");

        Hit hit = found("gobblefunk").hits().items().getFirst();

        assertThat(hit.title().stretches())
                .contains(new Marked.Stretch("gobblefunks", true), new Marked.Stretch("Two ", false));
        assertThat(hit.snippet().stretches()).contains(new Marked.Stretch("gobblefunk", true));
        assertThat(hit.snippet().text()).contains("But here a gobblefunk is seen.");
    }

    @Test
    void whereTheTextDoesNotHaveTheWordsItsSummaryIsShown() {
        write("Humplecrimp", "It is about hills.");

        Marked snippet = found("humplecrimp").hits().items().getFirst().snippet();

        assertThat(snippet.text()).isEqualTo("It is about hills.");
    }

    @Test
    void countsOfFiltersAreWhatTheFiltersFind() {
        write("Trogglehumper one", "A", "troggle", "humper");
        write("Trogglehumper two", "B", "troggle");
        writer = writers.somebody(Role.MEMBER);
        write("Trogglehumper three", "C", "humper");

        Facets facets = found("trogglehumper").facets();

        assertThat(facets.kinds()).containsExactly(new Counted<>("page", 3));
        assertThat(facets.tags())
                .contains(new Counted<>(new TagLabel("troggle", "troggle"), 2))
                .allSatisfy(tag -> assertThat(found(
                                        "trogglehumper",
                                        Filters.NONE.withTag(tag.choice().slug()))
                                .total())
                        .isEqualTo(tag.items()));
        assertThat(facets.authors())
                .hasSize(2)
                .allSatisfy(author -> assertThat(found(
                                        "trogglehumper",
                                        Filters.NONE.withAuthor(
                                                Optional.of(author.choice().handle())))
                                .total())
                        .isEqualTo(author.items()));
        assertThat(facets.periods())
                .contains(new Counted<>(facets.periods().getFirst().choice(), 3))
                .allSatisfy(period -> assertThat(found(
                                        "trogglehumper",
                                        Filters.NONE.within(
                                                period.choice().from(),
                                                period.choice().to()))
                                .total())
                        .isEqualTo(period.items()));
    }

    @Test
    void aPickedFilterStillSaysWhatTheOthersWouldFind() {
        write("Swishwiffler one", "A");
        Viewer other = writers.somebody(Role.MEMBER);
        String handle = handle(writer);
        writer = other;
        write("Swishwiffler two", "B");

        SearchResults results = found("swishwiffler", Filters.NONE.withAuthor(Optional.of(handle)));

        assertThat(results.total()).isOne();
        assertThat(results.facets().authors())
                .extracting(counted -> counted.choice().handle())
                .containsExactlyInAnyOrder(handle, handle(other));
    }

    @Test
    void daysOfAPeriodBelongToIt() {
        write("Buzzwangle", "Today.");
        LocalDate today = LocalDate.now(ZoneId.systemDefault());

        assertThat(found("buzzwangle", within(today, today)).total()).isOne();
        assertThat(found("buzzwangle", within(today.plusDays(1), today.plusDays(9)))
                        .total())
                .isZero();
        assertThat(found("buzzwangle", within(today.minusDays(9), today.minusDays(1)))
                        .total())
                .isZero();
    }

    @Test
    void tagsAndAuthorsCanBeTyped() {
        write("Wondercrump mine", "A", "Ice cream");
        String mine = handle(writer);
        writer = writers.somebody(Role.MEMBER);
        write("Wondercrump theirs", "B");

        assertThat(titles("wondercrump author:" + mine)).containsExactly("Wondercrump mine");
        assertThat(titles("wondercrump -author:@" + mine)).containsExactly("Wondercrump theirs");
        assertThat(titles("wondercrump tag:\"ice cream\"")).containsExactly("Wondercrump mine");
        assertThat(titles("wondercrump -tag:ice-cream")).containsExactly("Wondercrump theirs");
        assertThat(found("wondercrump author:nobody-of-this-name").total()).isZero();
    }

    @Test
    void onlyAConditionFindsEverythingThatFitsNewestFirst() {
        write("First", "A", "scrumdiddly");
        write("Second", "B", "scrumdiddly");

        assertThat(titles("tag:scrumdiddly")).containsExactly("Second", "First");
        assertThat(found("", Filters.NONE.withTag("scrumdiddly")).total()).isEqualTo(2);
    }

    @Test
    void longListsComeInPagesAndTheLastOneIsShownToWhoAsksForMore() {
        IntStream.rangeClosed(1, 13).forEach(number -> write("Squibbler " + number, "A"));

        SearchResults first = found("squibbler");
        SearchResults far = search.find(SearchRequest.of("squibbler").onPage(999), Viewer.VISITOR);

        assertThat(first.hits().items()).hasSize(10);
        assertThat(first.hits().pages()).isEqualTo(2);
        assertThat(far.hits().number()).isEqualTo(2);
        assertThat(far.hits().items())
                .hasSize(3)
                .doesNotContainAnyElementsOf(first.hits().items());
    }

    @Test
    void aWordThatIsUsedNowhereIsAnsweredWithTheOneThatWasMeant() {
        write("Splitzwiggled eggs", "With rosemary.");

        assertThat(found("splatzwigled eggs").help().spelling()).contains("splitzwiggled eggs");
    }

    @Test
    void whoFindsNothingIsToldOfTagsThatComeNear() {
        write("Eggs", "B", "flushbunking");

        Help help = found("flishbonking").help();

        assertThat(help.tags()).containsExactly(new TagLabel("flushbunking", "flushbunking"));
    }

    @Test
    void whoFindsNothingWithFiltersIsToldWhatThereIsWithout() {
        write("Ringbeller", "A");

        SearchResults results = found("ringbeller", Filters.NONE.withTag("no-such-tag"));

        assertThat(results.outcome()).isEqualTo(Outcome.NOTHING);
        assertThat(results.help().withoutFilters()).isOne();
    }

    @Test
    void aPersonIsFoundByEachPartOfTheName() {
        MemberSummary person = authors.profile(ImportedAuthor.named("old letters", "Gloria Tibbs-Babblement"));

        assertThat(found("babblement gloria").people()).isEmpty();
        assertThat(found("Gloria Tibbs").people()).containsExactly(person);
        assertThat(found("tibbs").people()).containsExactly(person);
        assertThat(found("glo").people()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+&|!(){}[]^~*?:\\/",
                "\"\"\"",
                "a* OR *",
                "/.*/",
                "title:x",
                "field:\"",
                "((((((((",
                "\0",
                "\ud83d",
                "%",
                "' OR 1=1 --",
                "<script>alert(1)</script>",
                "the of and",
                "-the",
                "NOT",
                "AND OR AND",
                "\u202egarden",
                "🌻🌻🌻"
            })
    void anyInputHasAnAnswer(String typed) {
        assertThat(found(typed).outcome()).isNotNull();
        assertThat(search.suggest(typed, Viewer.VISITOR)).isNotNull();
    }

    @Test
    void ofAVeryLongTextTheBeginningIsLookedFor() {
        write("Phizzwizard", "A");

        assertThat(titles("phizzwizard " + "x".repeat(10_000))).containsExactly("Phizzwizard");
        assertThat(found("word ".repeat(2_000)).outcome()).isNotNull();
    }

    @Test
    void theBeginningsOfWordsSuggestTitles() {
        ContentRef page = write("Grow a telekinetic Gherkin", "A").content();

        assertThat(search.suggest("telek", Viewer.VISITOR)).containsExactly(page);
        assertThat(search.suggest("grow a telek", Viewer.VISITOR)).containsExactly(page);
        assertThat(search.suggest("telekinetic GHER", Viewer.VISITOR)).containsExactly(page);
        assertThat(search.suggest("telekimetic", Viewer.VISITOR)).containsExactly(page);
        assertThat(search.suggest("kinetic gherkinsmith", Viewer.VISITOR)).isEmpty();
        assertThat(search.suggest("t".repeat(10_000), Viewer.VISITOR)).isEmpty();
    }

    private Saved write(String title, String body, String... tags) {
        return wiki.start(writer, NewPage.of(Writers.text(title, body, tags)));
    }

    private SearchResults found(String typed) {
        return search.find(SearchRequest.of(typed), Viewer.VISITOR);
    }

    private SearchResults found(String typed, Filters filters) {
        return search.find(SearchRequest.of(typed).with(filters), Viewer.VISITOR);
    }

    private List<String> titles(String typed) {
        return found(typed).hits().items().stream()
                .map(hit -> hit.title().text())
                .toList();
    }

    private static Filters within(LocalDate from, LocalDate to) {
        return Filters.NONE.within(Optional.of(from), Optional.of(to));
    }

    private String handle(Viewer person) {
        return members.one(person.member().orElseThrow()).handle();
    }
}
