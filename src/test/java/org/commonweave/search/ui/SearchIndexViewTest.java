package org.commonweave.search.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import org.commonweave.ViewTest;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentRef;
import org.commonweave.search.index.SearchIndex;
import org.commonweave.site.AdministratorsOnly;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

class SearchIndexViewTest extends ViewTest {

    @Autowired
    private SearchIndex index;

    @Autowired
    @Qualifier("indexCheckTask")
    private RecurringTask<Void> night;

    @Autowired
    private WikiService wiki;

    @Autowired
    private Writers writers;

    @Autowired
    private JdbcClient database;

    @Test
    void theAdministratorSeesHowTheIndexIs() {
        signIn(Role.ADMINISTRATOR);

        SearchIndexView view = navigate(SearchIndexView.class);

        assertThat(view.getElement().getTextRecursively())
                .contains("Items in the index", "Changes that it is about to take", "Changes that it could not take");
    }

    @Test
    void theAdministratorLetsTheIndexBeChecked() {
        signIn(Role.ADMINISTRATOR);
        SearchIndexView view = navigate(SearchIndexView.class);

        press("Check and mend");
        press("Check and mend");

        assertThat(view.getElement().getTextRecursively()).contains("the index");
        assertThat(view.getElement().getTextRecursively())
                .containsAnyOf("The index is right", "There is nothing to find yet");
    }

    @Test
    void theAdministratorSeesWhatWasWrong() {
        Viewer writer = writers.somebody(Role.MEMBER);
        ContentRef page = wiki.start(writer, NewPage.of(Writers.text(Writers.title("Stale page"), "Words.")))
                .content();
        database.sql("UPDATE contents SET revision = revision + 1 WHERE id = :id")
                .param("id", page.id())
                .update();
        signIn(Role.ADMINISTRATOR);
        SearchIndexView view = navigate(SearchIndexView.class);

        press("Check and mend");

        assertThat(view.getElement().getTextRecursively()).contains("The index was not right.");
        assertThat(find(Anchor.class)
                        .withText(page.title() + " is outdated.")
                        .single()
                        .getHref())
                .isEqualTo(page.path());
    }

    @Test
    void theAdministratorSeesInTheMorningWhatTheNightHasMended() {
        ContentRef page = wiki.start(
                        writers.somebody(Role.MEMBER),
                        NewPage.of(Writers.text(Writers.title("Stale by night"), "Words.")))
                .content();
        database.sql("UPDATE contents SET revision = revision + 1 WHERE id = :id")
                .param("id", page.id())
                .update();
        night.execute(night.instance("tonight"), null);
        signIn(Role.ADMINISTRATOR);

        SearchIndexView view = navigate(SearchIndexView.class);

        assertThat(view.getElement().getTextRecursively())
                .contains("Compared with the database last", "The index was not right.", "outdated");
        assertThat(index.compare(new Viewer(1L, Role.ADMINISTRATOR)).isRight()).isTrue();
    }

    @Test
    void theAdministratorLetsTheIndexBeMadeAnew() throws InterruptedException {
        signIn(Role.ADMINISTRATOR);
        SearchIndexView view = navigate(SearchIndexView.class);

        press("Make it anew");
        while (index.state(new Viewer(1L, Role.ADMINISTRATOR)).rebuild().isRunning()) {
            Thread.sleep(20);
        }
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));

        assertThat(view.getElement().getTextRecursively()).contains("The index has been made anew");
    }

    @ParameterizedTest
    @EnumSource(names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseComesInOrDoesAnything(Role role) {
        if (role != Role.VISITOR) {
            signIn(role);
        }
        Viewer other = role == Role.VISITOR ? Viewer.VISITOR : new Viewer(1L, role);

        goTo("admin/search");

        assertThat(getCurrentView()).isNotInstanceOf(SearchIndexView.class);
        assertThatThrownBy(() -> index.state(other)).isInstanceOf(AdministratorsOnly.class);
        assertThatThrownBy(() -> index.rebuild(other)).isInstanceOf(AdministratorsOnly.class);
        assertThatThrownBy(() -> index.mend(other)).isInstanceOf(AdministratorsOnly.class);
    }

    private void press(String words) {
        test(find(NativeButton.class).withText(words).single()).click();
    }
}
