package org.commonweave.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import java.net.http.HttpResponse;
import org.commonweave.ViewTest;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.member.Accounts;
import org.commonweave.member.MemberLookup;
import org.commonweave.member.MemberRoles;
import org.commonweave.member.People;
import org.commonweave.member.security.Browser;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;

class OpenPagesTest extends ViewTest {

    private static final long MUCH = Long.MAX_VALUE;

    @Autowired
    private OpenPages open;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MemberRoles roles;

    @Autowired
    private MemberLookup lookup;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Writers writers;

    @Autowired
    private WikiService wiki;

    @LocalServerPort
    private int port;

    @AfterEach
    void makeRoom() {
        leave(MUCH);
    }

    @Test
    void whoeverWantsToWriteIsAskedToComeBackWhenThereIsNoRoom() throws Exception {
        leave(0);
        int before = open.sessions();

        HttpResponse<String> answer = new Browser(port).get("/sign-in");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(Jsoup.parse(answer.body()).select("h1").eachText())
                .containsExactly("There is no room for one more just now");
        assertThat(answer.body()).doesNotContain("<script").contains("href=\"/wiki\"");
        assertThat(open.sessions()).isEqualTo(before);
    }

    @Test
    void membersReadPlainPagesWhenThereIsNoRoom() throws Exception {
        String path = wiki.start(
                        writers.somebody(Role.MEMBER),
                        NewPage.of(Writers.text(Writers.title("Read without room"), "Real words.")))
                .content()
                .path();
        Browser browser = new Browser(port);
        browser.signIn(new People(accounts, roles, lookup, database).member().email(), People.PASSWORD);
        leave(0);

        HttpResponse<String> page = browser.get(path);
        HttpResponse<String> settings = browser.get("/settings");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(page.body()).select("main").text()).contains("Real words.");
        assertThat(page.body()).doesNotContain("<script");
        assertThat(settings.statusCode()).isEqualTo(503);
        leave(MUCH);
        assertThat(browser.get("/settings").statusCode()).isEqualTo(200);
    }

    @Test
    void addressThatBeginsSessionAfterSessionIsStoppedAlone() throws Exception {
        Browser many = new Browser(port);
        int refused = 0;
        for (int visit = 0; visit < 200; visit++) {
            refused += many.get("/sign-in").statusCode() == 503 ? 1 : 0;
        }

        assertThat(refused).isPositive().isLessThan(200);
        assertThat(new Browser(port).get("/sign-in").statusCode()).isEqualTo(200);
    }

    @Test
    void pageWhoseBrowserHasFallenSilentIsClosed() {
        signIn(Role.MEMBER);
        VaadinSession session = UI.getCurrent().getSession();
        int before = open.pages();
        UI.getCurrent().getInternals().setLastHeartbeatTimestamp(0);

        open.closeSilentPages();
        session.getService().runPendingAccessTasks(session);

        assertThat(session.getUIs()).isEmpty();
        assertThat(open.pages()).isEqualTo(before - 1);
    }

    @Test
    void oldestOfTooManyPagesGivesWay() {
        signIn(Role.MEMBER);
        UI first = UI.getCurrent();
        first.getInternals().setLastHeartbeatTimestamp(0);
        VaadinSession session = first.getSession();

        for (int number = 0; number < OpenPages.MOST_IN_A_SESSION; number++) {
            UI more = new UI();
            more.getInternals().setSession(session);
            more.doInit(VaadinRequest.getCurrent(), 1000 + number, "more");
            session.addUI(more);
            session.getService().fireUIInitListeners(more);
        }

        assertThat(first.isClosing()).isTrue();
        assertThat(session.getUIs()).filteredOn(UI::isClosing).containsExactly(first);
    }

    private void leave(long room) {
        ReflectionTestUtils.setField(open, "room", room);
    }
}
