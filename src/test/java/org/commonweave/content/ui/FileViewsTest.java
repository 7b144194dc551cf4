package org.commonweave.content.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Input;
import java.util.Optional;
import org.commonweave.PageTest;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentRef;
import org.commonweave.content.file.FileDetails;
import org.commonweave.content.file.LeadPicture;
import org.commonweave.content.file.LeadPictureService;
import org.commonweave.content.file.SamplePictures;
import org.commonweave.content.file.StoredFiles;
import org.commonweave.forum.Talkers;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Members see what is known about files, and give things their pictures.
class FileViewsTest extends PageTest {

    @Autowired
    private StoredFiles files;

    @Autowired
    private LeadPictureService leads;

    @Autowired
    private WikiService wiki;

    @Autowired
    private Talkers talkers;

    @Autowired
    private Writers writers;

    private Viewer asha = Viewer.VISITOR;

    @BeforeEach
    void somebody() {
        asha = writers.somebody(Role.MEMBER);
        signIn(asha);
    }

    @Test
    void pageOfAPictureTellsWhatItIsWhoBroughtItAndWhereItIsUsed() {
        FileDetails file = picture(asha);
        ContentRef page = wiki.start(
                        asha, NewPage.of(Writers.text(Writers.title("Dig a pond"), "![A pond](" + file.path() + ")")))
                .content();

        goTo(file.page().substring(1));

        assertThat(page())
                .contains("pond.jpg", "A pond", "image/jpeg", "600 × 400 pixels", "KB", "by Writer", page.title());
        assertThat(find(HtmlContainer.class).all())
                .anyMatch(piece -> "A pond".equals(piece.getElement().getAttribute("alt")));
    }

    @Test
    void ownFileThatNothingUsesHasAPage() {
        FileDetails file = picture(asha);

        goTo(file.page().substring(1));

        assertThat(page()).contains("It is not used anywhere that you can read.", "Nobody has said yet what it shows.");
    }

    @Test
    void groupGetsThePictureThatWasBrought() {
        ContentRef group = talkers.openGroup(asha);
        FileDetails file = picture(asha);
        goTo(group.path().substring(1) + "/edit");

        bring(file.hash());
        test(field("picture-description")).setValue("Trees in blossom");
        press("Publish");

        assertThat(here()).isEqualTo(group.path());
        assertThat(leads.of(group.id())).contains(new LeadPicture(file, "Trees in blossom", ""));
    }

    @Test
    void pictureIsTakenAwayAgain() {
        ContentRef group = talkers.openGroup(asha);
        leads.choose(asha, group.id(), Optional.of(new LeadPicture(picture(asha), "Trees", "")));
        goTo(group.path().substring(1) + "/edit");

        press("Remove the picture");
        press("Publish");

        assertThat(leads.of(group.id())).isEmpty();
    }

    @Test
    void fieldBelievesNoBrowserThatNamesAPictureOfSomebodyElse() {
        FileDetails secret = picture(writers.somebody(Role.MEMBER));
        goTo(talkers.openGroup(asha).path().substring(1) + "/edit");

        bring(secret.hash());

        assertThat(find(PictureField.class).single().picture()).isEmpty();
    }

    private void bring(String hash) {
        FieldOfPicture.bring(find(PictureField.class).single(), hash);
    }

    private FileDetails picture(Viewer viewer) {
        return files.keep(viewer, "pond.jpg", SamplePictures.jpeg(600, 400));
    }

    private Input field(String name) {
        return find(Input.class).withId(name).single();
    }
}
