package org.commonweave.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentRef;
import org.commonweave.content.file.FileDetails;
import org.commonweave.content.file.LeadPicture;
import org.commonweave.content.file.LeadPictureService;
import org.commonweave.content.file.SamplePictures;
import org.commonweave.content.file.StoredFiles;
import org.commonweave.member.RunningCommonsTest;
import org.commonweave.member.security.Browser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Whoever is sent the private link to a draft sees its pictures too, and nobody else does.
@RunningCommonsTest
class StoryPreviewTest {

    @Autowired
    private StoredFiles files;

    @Autowired
    private LeadPictureService leads;

    @Autowired
    private StoryDesk desk;

    @Autowired
    private Tellers tellers;

    @Autowired
    private Writers writers;

    @LocalServerPort
    private int port;

    private Viewer author = Viewer.VISITOR;
    private ContentRef story = new ContentRef(0, "", "", "");

    @BeforeEach
    void tell() {
        author = writers.somebody(Role.MEMBER);
        FileDetails inText = files.keep(author, "oven.jpg", SamplePictures.jpeg(1200, 800));
        FileDetails lead = files.keep(author, "bread.jpg", SamplePictures.jpeg(1200, 800));
        story = tellers.draft(
                author, Tellers.text(Writers.title("Baked"), "![An oven](" + inText.path() + ")", Map.of()));
        leads.choose(author, story.id(), Optional.of(new LeadPicture(lead, "Bread", "")));
        desk.openPreview(author, story.id());
    }

    @Test
    void linkShowsThePicturesInEverySize() throws Exception {
        Document page = Jsoup.parse(new Browser(port).get(link()).body());

        assertThat(page.select("main img")).hasSize(2).allSatisfy(picture -> {
            assertThat(status(picture.attr("src"))).isEqualTo(200);
            assertThat(picture.attr("srcset").split(",", -1))
                    .isNotEmpty()
                    .allSatisfy(copy ->
                            assertThat(status(copy.strip().split(" ", 2)[0])).isEqualTo(200));
        });
    }

    @Test
    void withoutTheLinkAndAfterItIsClosedTheyAreNotHandedOut() throws Exception {
        Document page = Jsoup.parse(new Browser(port).get(link()).body());
        for (String address : page.select("main img").eachAttr("src")) {
            String plain = address.substring(0, address.indexOf('?'));
            assertThat(status(plain)).isEqualTo(404);
            assertThat(status(plain + "?preview=guessed")).isEqualTo(404);
        }

        desk.closePreview(author, story.id());

        for (String address : page.select("main img").eachAttr("src")) {
            assertThat(status(address)).isEqualTo(404);
        }
    }

    @Test
    void linkOpensNoFileOfAnythingElse() throws Exception {
        FileDetails other = files.keep(author, "secret.jpg", SamplePictures.jpeg(60, 40));
        String secret = link().substring(link().lastIndexOf('/') + 1);

        assertThat(status(other.path() + "?preview=" + secret)).isEqualTo(404);
    }

    private String link() {
        return desk.standing(author, story.id()).preview().orElseThrow();
    }

    private int status(String address) throws Exception {
        HttpResponse<String> answer = new Browser(port).get(address);
        return answer.statusCode();
    }
}
