package org.commonweave.moderation.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentReading;
import org.commonweave.content.Lookup;

/// Finds the thing that an address of this module is about.
final class Asked {

    private Asked() {}

    /// What the parameter `of` names, as far as the person can find it.
    static Optional<ContentDetails> thing(BeforeEnterEvent event, ContentReading reading, Viewer viewer) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("of")
                .flatMap(path -> at(path, reading, viewer));
    }

    private static Optional<ContentDetails> at(String path, ContentReading reading, Viewer viewer) {
        return switch (reading.at(path, viewer)) {
            case Lookup.Found(ContentDetails content) -> Optional.of(content);
            case Lookup.Moved(String now) -> at(now, reading, viewer);
            case Lookup.Removed _, Lookup.Gone _, Lookup.Unknown _ -> Optional.empty();
        };
    }
}
