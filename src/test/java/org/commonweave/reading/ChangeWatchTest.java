package org.commonweave.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.commonweave.IntegrationTest;
import org.commonweave.base.Viewer;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.site.Site;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ChangeWatchTest {

    private final ChangesElsewhere changes;
    private final AtomicReference<String> stored = new AtomicReference<>("before");
    private final PlainPages pages;
    private final ChangeWatch watch;

    @Autowired
    ChangeWatchTest(ChangesElsewhere changes, PlainPage page, Site site) {
        this.changes = changes;
        pages = new PlainPages(
                new Answers(List.of(_ -> Optional.of(new PageAnswer.Document("text/plain", stored.get())))),
                page,
                site);
        watch = new ChangeWatch(changes, pages);
        watch.look();
    }

    @Test
    void answersAreForgottenWhenACommandHasChangedSomething() {
        assertThat(text()).isEqualTo("before");
        stored.set("after");
        watch.look();
        assertThat(text()).as("nothing has been counted").isEqualTo("before");

        changes.add();
        watch.look();

        assertThat(text()).isEqualTo("after");
    }

    private String text() {
        return new String(
                pages.find(new PageRequest("/watched", Map.of(), Viewer.VISITOR))
                        .orElseThrow()
                        .bytes(),
                UTF_8);
    }
}
