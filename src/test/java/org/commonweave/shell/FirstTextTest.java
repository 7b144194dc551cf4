package org.commonweave.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.member.Accounts;
import org.commonweave.member.MemberLookup;
import org.commonweave.member.MemberRoles;
import org.commonweave.member.People;
import org.commonweave.member.People.Person;
import org.commonweave.member.RunningCommonsTest;
import org.commonweave.member.security.Browser;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningCommonsTest
class FirstTextTest {

    private final People people;
    private final Writers writers;
    private final WikiService wiki;

    @LocalServerPort
    private int port;

    private Browser browser;

    @Autowired
    FirstTextTest(
            Accounts accounts,
            MemberRoles roles,
            MemberLookup lookup,
            JdbcClient database,
            Writers writers,
            WikiService wiki) {
        people = new People(accounts, roles, lookup, database);
        this.writers = writers;
        this.wiki = wiki;
    }

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
    }

    @Test
    void memberReadsInTheSameFrameAsAVisitor() throws Exception {
        String title = Writers.title("Read before the interface");
        String path = wiki.start(writers.somebody(Role.MEMBER), NewPage.of(Writers.text(title, "Real words.")))
                .content()
                .path();
        Document plain = get(path);
        Person person = people.member();
        browser.signIn(person.email(), People.PASSWORD);

        Document first = get(path);

        first.select("a").removeAttr("router-ignore");
        first.select("a[href^=" + path + "#]")
                .forEach(link -> link.attr("href", link.attr("href").substring(path.length())));
        first.select("section:has(.reactions), .page-doors li:has(button)").remove(); // for members alone
        assertThat(first.select("#first-text main").html())
                .contains("Real words.")
                .isEqualTo(plain.select("main").html());
        assertThat(first.select("#first-text .site-name, #first-text .site-nav a")
                        .eachText())
                .isNotEmpty()
                .isEqualTo(plain.select(".site-name, .site-nav a").eachText());
        assertThat(first.select("#first-text .account-name").text()).isEqualTo(person.name());
        assertThat(first.select("#first-text .menu-list a").eachAttr("href"))
                .containsExactly(
                        "/people/" + person.handle(),
                        "/settings/drafts",
                        "/settings/order",
                        "/settings/following",
                        "/settings",
                        "/sign-out");
    }

    @Test
    void linkToAPlaceOnThePageLeadsThereAlthoughAllAddressesBeginAtTheHomePage() throws Exception {
        String path = wiki.start(
                        writers.somebody(Role.MEMBER),
                        NewPage.of(Writers.text(Writers.title("Places"), "# Keys\n\n[Down](#doors)\n\n# Doors")))
                .content()
                .path();
        browser.signIn(people.member().email(), People.PASSWORD);

        Document first = get(path + "?a=1&b=2");

        assertThat(first.select("base")).isNotEmpty();
        assertThat(first.select("#first-text a[href^=#]")).isEmpty();
        assertThat(first.select("#first-text a:contains(Down)").attr("href")).isEqualTo(path + "?a=1&b=2#doors");
        assertThat(first.select("#first-text .skip-link").attr("href")).isEqualTo(path + "?a=1&b=2#main");
    }

    @Test
    void pageThatIsNotForReadingBeginsWithItsFrame() throws Exception {
        Document first = get("/sign-in");

        assertThat(first.select("#first-text .site-name")).hasSize(1);
        assertThat(first.select("#first-text main noscript").text()).contains("needs JavaScript");
    }

    @Test
    void administratorIsLedToTheAdminArea() throws Exception {
        browser.signIn(people.administrator().email(), People.PASSWORD);

        assertThat(get("/").select("#first-text .menu-list a").eachAttr("href")).contains("/admin");
    }

    private Document get(String path) throws Exception {
        return Jsoup.parse(browser.get(path).body());
    }
}
