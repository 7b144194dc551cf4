package org.commonweave.content;

import java.util.HashMap;
import java.util.Map;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.markup.MarkedLinks;
import org.commonweave.markup.MarkedLinks.Mark;
import org.springframework.stereotype.Component;

/// Shows in a text which of its links lead to something that is not there, for the person who reads it.
@Component
class LinkMarks {

    private final PathIndex paths;

    LinkMarks(PathIndex paths) {
        this.paths = paths;
    }

    /// @param html made by `Markup`
    String in(String html, Viewer viewer) {
        Map<String, Mark> marks = new HashMap<>();
        paths.states(MarkedLinks.paths(html), viewer).forEach((path, state) -> {
            switch (state) {
                case THERE -> {}
                case WANTED -> marks.put(path, new Mark("wanted", Words.say("content.link.wanted")));
                case REMOVED -> marks.put(path, new Mark("removed", Words.say("content.link.removed")));
            }
        });
        return MarkedLinks.mark(html, marks);
    }
}
