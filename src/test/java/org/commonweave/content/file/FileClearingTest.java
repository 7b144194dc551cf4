package org.commonweave.content.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentRef;
import org.commonweave.content.ContentText;
import org.commonweave.content.draft.DraftService;
import org.commonweave.content.draft.Sitting;
import org.commonweave.content.draft.Unfinished;
import org.commonweave.forum.Talkers;
import org.commonweave.member.RunningCommonsTest;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@RunningCommonsTest
class FileClearingTest {

    /// Other tests leave more files than go in one round.
    private static final int ROUNDS = 20;

    private final StoredFiles stored;
    private final KeptFiles files;
    private final FileShelf shelf;
    private final SmallerPictures smaller;
    private final LeadPictureService leads;
    private final DraftService drafts;
    private final WikiService wiki;
    private final Talkers talkers;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Viewer asha;

    @Autowired
    @SuppressWarnings("TooManyParameters") // wiring
    FileClearingTest(
            StoredFiles stored,
            KeptFiles files,
            FileShelf shelf,
            SmallerPictures smaller,
            LeadPictureService leads,
            DraftService drafts,
            WikiService wiki,
            Talkers talkers,
            TransactionTemplate transaction,
            Clock clock,
            Writers writers) {
        this.stored = stored;
        this.files = files;
        this.shelf = shelf;
        this.smaller = smaller;
        this.leads = leads;
        this.drafts = drafts;
        this.wiki = wiki;
        this.talkers = talkers;
        this.transaction = transaction;
        this.clock = clock;
        asha = writers.somebody(Role.MEMBER);
    }

    @Test
    void fileThatNothingUsesGoesWithItsCopies() {
        FileDetails file = picture();
        smaller.place(file, 480);

        clearAfter(31);

        assertThat(files.findByHash(file.hash())).isEmpty();
        assertThat(shelf.place(file.hash())).doesNotExist();
        assertThat(shelf.placeOfSmaller(file.hash(), 480)).doesNotExist();
    }

    @Test
    void fileThatWasBroughtLatelyStays() {
        FileDetails file = picture();

        clearAfter(29);

        assertIsThere(file);
    }

    @Test
    void fileOfAPageStaysAlsoWhenOnlyAnEarlierVersionShowsIt() {
        FileDetails file = picture();
        ContentRef page = wiki.start(
                        asha, NewPage.of(Writers.text(Writers.title("Pond"), "![Pond](" + file.path() + ")")))
                .content();
        wiki.edit(asha, page.id(), Writers.edit(page.title(), "No pond.", 1));

        clearAfter(400);

        assertIsThere(file);
    }

    @Test
    void fileOfADraftStays() {
        FileDetails file = picture();
        ContentText text = new ContentText("Pond", "", "![](" + file.path() + ")", List.of());
        drafts.keep(
                asha,
                new Unfinished("page", null, 0, text, "", ""),
                new Sitting("draft-with-picture", Sitting.NEWEST, Instant.now(), ""));

        clearAfter(31);

        assertIsThere(file);
    }

    @Test
    void pictureThatStandsForAGroupStays() {
        FileDetails file = picture();
        leads.choose(asha, talkers.openGroup(asha).id(), Optional.of(new LeadPicture(file, "", "")));

        clearAfter(31);

        assertIsThere(file);
    }

    private void assertIsThere(FileDetails file) {
        assertThat(files.findByHash(file.hash())).isPresent();
        assertThat(Files.exists(shelf.place(file.hash()))).isTrue();
    }

    private FileDetails picture() {
        return stored.keep(asha, "pond.jpg", SamplePictures.jpeg(600, 400));
    }

    private void clearAfter(int days) {
        FileClearing clearing = new FileClearing(files, shelf, transaction, Clock.offset(clock, Duration.ofDays(days)));
        for (int round = 0; round < ROUNDS; round++) {
            clearing.clearWhatIsUnused();
        }
    }
}
