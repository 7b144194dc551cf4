package org.commonweave.seed;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonweave.content.ContentText;
import org.commonweave.content.Particulars;

/// One file of `content-seed/stories`. What stands between its two lines of `---` and is not said here is what the
/// story says about itself.
///
/// @param author a handle
/// @param groups the folders of the groups that it names
/// @param chosen why it stands before the others, if it does
record SampleStory(ContentText text, String author, List<String> groups, Optional<String> chosen, Instant toldAt) {

    private static final Set<String> OWN = Set.of("title", "summary", "tags", "author", "date", "groups", "chosen");

    static SampleStory parse(String file) {
        SampleHead head = SampleHead.parse(file);
        Map<String, String> lines = new HashMap<>();
        head.facts().keySet().stream()
                .filter(key -> !OWN.contains(key))
                .forEach(key -> head.find(key).ifPresent(value -> lines.put(key, value)));
        return new SampleStory(
                head.text(head.text()).withParticulars(new Particulars(lines)),
                head.needed("author"),
                head.list("groups"),
                head.find("chosen"),
                head.date());
    }
}
