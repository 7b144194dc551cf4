package org.commonweave.wiki.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Lookup;
import org.junit.jupiter.api.Test;

class RemovePageViewTest extends WritingTest {

    @Test
    void removedPageShowsTheReason() {
        ContentRef page = ashasPage(Writers.title("Spam"), "Buy.");
        signIn(Role.STEWARD);
        visit(page.path().substring(1) + "/remove", RemovePageView.class);
        test(field("reason")).setValue("This was an advertisement.");

        press("Remove this page");

        assertThat(here()).isEqualTo(page.path());
        assertThat(page()).contains("This page was removed", "This was an advertisement.");
    }

    @Test
    void removingNeedsAReason() {
        ContentRef page = ashasPage(Writers.title("Keep me"), "Text.");
        signIn(Role.STEWARD);
        visit(page.path().substring(1) + "/remove", RemovePageView.class);

        press("Remove this page");

        assertThat(page()).contains("why this is removed");
        assertThat(wiki.at(page.path(), asha)).isInstanceOf(Lookup.Found.class);
    }

    @Test
    void memberWhoDidNotBeginThePageIsToldWhomToAsk() {
        ContentRef page = ashasPage(Writers.title("Not yours"), "Text.");

        visit(page.path().substring(1) + "/remove", RemovePageView.class);

        assertThat(page()).contains("Ask a steward.");
        assertThat(find(NativeButton.class).withText("Remove this page").exists())
                .isFalse();
    }
}
