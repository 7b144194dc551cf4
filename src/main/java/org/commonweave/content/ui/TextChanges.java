package org.commonweave.content.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentReading;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Lookup;
import org.commonweave.content.RevisionDetails;
import org.commonweave.content.RevisionHistory;
import org.springframework.stereotype.Component;

/// What a change of a text begins with: its text of today, an older one, or a draft.
@Component
public class TextChanges {

    private final ContentReading reading;
    private final RevisionHistory history;
    private final KeptTexts drafts;

    TextChanges(ContentReading reading, RevisionHistory history, KeptTexts drafts) {
        this.reading = reading;
        this.history = history;
        this.drafts = drafts;
    }

    Lookup at(String path, Viewer viewer) {
        return reading.at(path, viewer);
    }

    KeptText kept(ContentRef item) {
        return drafts.forChange(item.kind(), item.id());
    }

    /// The revision from which the address asks to begin, `?from={number}`.
    Optional<RevisionDetails> older(ContentRef item, BeforeEnterEvent event, Viewer viewer) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("from")
                .filter(number -> number.matches("\\d{1,9}"))
                .flatMap(number -> revision(item.id(), Integer.parseInt(number), viewer));
    }

    private Optional<RevisionDetails> revision(long id, int number, Viewer viewer) {
        try {
            return Optional.of(history.at(id, number, viewer));
        } catch (ContentMissing _) {
            return Optional.empty();
        }
    }
}
