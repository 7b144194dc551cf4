package org.commonweave.content.ui;

import java.util.Optional;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.base.ui.PublicPages;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentReading;
import org.commonweave.content.Lookup;
import org.springframework.stereotype.Component;

/// `{item}.md`: the text of any item as it was typed, for programs and for taking away.
@Component
class SourcePages implements PublicPages {

    static final String SUFFIX = ".md";

    private final ContentReading reading;

    SourcePages(ContentReading reading) {
        this.reading = reading;
    }

    @Override
    public Optional<PageAnswer> find(PageRequest request) {
        if (!request.path().endsWith(SUFFIX)) {
            return Optional.empty();
        }
        String path = request.path().substring(0, request.path().length() - SUFFIX.length());
        return switch (reading.at(path, request.viewer())) {
            case Lookup.Found(ContentDetails content) -> Optional.of(source(content));
            case Lookup.Moved(String now) -> Optional.of(new PageAnswer.Moved(now + SUFFIX));
            case Lookup.Removed _, Lookup.Unknown _ -> Optional.empty();
        };
    }

    private static PageAnswer source(ContentDetails content) {
        return new PageAnswer.Document(
                "text/markdown",
                "# " + content.ref().title() + "\n\n" + content.text().body());
    }
}
