package org.commonweave.wiki.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import org.commonweave.ViewTest;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Lookup;
import org.commonweave.content.ui.TextEditor;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// A member writes, and Asha, who has an account of her own, writes too.
abstract class WritingTest extends ViewTest {

    @Autowired
    WikiService wiki;

    @Autowired
    Writers writers;

    Viewer asha = Viewer.VISITOR;

    @BeforeEach
    void begin() {
        asha = writers.somebody(Role.MEMBER);
        signIn(writers.somebody(Role.MEMBER));
    }

    ContentRef ashasPage(String title, String body) {
        return wiki.start(asha, NewPage.of(Writers.text(title, body))).content();
    }

    void ashaChanges(ContentRef page, String body, int base) {
        wiki.edit(asha, page.id(), Writers.edit(page.title(), body, base));
    }

    ContentDetails stored(String path) {
        return switch (wiki.at(path, asha)) {
            case Lookup.Found(ContentDetails details) -> details;
            case Lookup other -> throw new AssertionError("Found " + other);
        };
    }

    Input field(String name) {
        return find(Input.class).withId(name).single();
    }

    TextEditor body() {
        return find(TextEditor.class).single();
    }

    void press(String caption) {
        test(find(NativeButton.class).withText(caption).single()).click();
    }

    /// Goes on with the draft that is offered first.
    void goOn() {
        goTo(find(Anchor.class)
                .withText("Go on with it")
                .all()
                .getFirst()
                .getHref()
                .substring(1));
    }

    String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    String here() {
        return "/" + UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    String notice() {
        return find(Notification.class).single().getElement().getTextRecursively();
    }
}
