package org.commonweave.content.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import org.commonweave.ViewTest;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentReading;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Lookup;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BinViewTest extends ViewTest {

    @Autowired
    private WikiService wiki;

    @Autowired
    private ContentReading reading;

    @Autowired
    private Writers writers;

    @Test
    void pageIsPutBackAsItWas() {
        Viewer steward = writers.somebody(Role.STEWARD);
        ContentRef page = wiki.start(steward, NewPage.of(Writers.text(Writers.title("Thrown away"), "Text.")))
                .content();
        wiki.remove(steward, page.id(), "By mistake.");
        signIn(Role.STEWARD);
        BinView bin = visit("admin/bin", BinView.class);
        assertThat(bin.getElement().getTextRecursively()).contains(page.title(), "Reason: By mistake.");

        test(find(NativeButton.class)
                        .withAttribute("aria-label", "Put it back: " + page.title())
                        .single())
                .click();

        assertThat(reading.at(page.path(), Viewer.VISITOR)).isInstanceOf(Lookup.Found.class);
        assertThat(find(NativeButton.class)
                        .withAttribute("aria-label", "Put it back: " + page.title())
                        .exists())
                .isFalse();
    }

    @Test
    void membersDoNotSeeTheBin() {
        signIn(Role.MEMBER);

        goTo("admin/bin");

        assertThat(getCurrentView()).isNotInstanceOf(BinView.class);
    }
}
