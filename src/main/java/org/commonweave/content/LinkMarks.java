package org.commonweave.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.markup.MarkedLinks;
import org.commonweave.markup.MarkedLinks.Mark;
import org.springframework.stereotype.Component;

/// Shows in a text which of its links lead to something that is not there, for the person who reads it.
@Component
public class LinkMarks {

    private final PathIndex paths;

    LinkMarks(PathIndex paths) {
        this.paths = paths;
    }

    /// The text with its marks.
    ///
    /// @param html made by `Markup`
    public String in(String html, Viewer viewer) {
        return in(List.of(html), viewer).getFirst();
    }

    /// The same for several texts, about which the database is asked at once.
    public List<String> in(List<String> texts, Viewer viewer) {
        Set<String> all =
                texts.stream().flatMap(html -> MarkedLinks.paths(html).stream()).collect(Collectors.toSet());
        Map<String, Mark> marks = new HashMap<>();
        paths.states(all, viewer).forEach((path, state) -> {
            switch (state) {
                case THERE -> {}
                case WANTED -> marks.put(path, new Mark("wanted", Words.say("content.link.wanted")));
                case REMOVED -> marks.put(path, new Mark("removed", Words.say("content.link.removed")));
            }
        });
        return texts.stream().map(html -> MarkedLinks.mark(html, marks)).toList();
    }
}
