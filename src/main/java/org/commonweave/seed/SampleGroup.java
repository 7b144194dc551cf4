package org.commonweave.seed;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonweave.content.ContentText;
import org.commonweave.content.Particulars;
import org.commonweave.content.Visibility;
import org.commonweave.forum.GroupSettings;
import org.commonweave.forum.Joining;
import org.commonweave.place.Whereabouts;

/// One file `group.md` of `content-seed/groups`.
///
/// @param steward the handle of the person who started it
/// @param moderators handles
/// @param partOf the folders of the groups of which it is a part
/// @param worksWith the folders of others with which it works
/// @param members the handles of the others who belong to it
record SampleGroup(
        ContentText text,
        GroupSettings settings,
        String steward,
        List<String> moderators,
        List<String> members,
        List<String> partOf,
        List<String> worksWith,
        Instant startedAt) {

    static SampleGroup parse(String file) {
        SampleHead head = SampleHead.parse(file);
        return new SampleGroup(
                head.text(head.text())
                        .withParticulars(head.find(Whereabouts.PLACE)
                                .map(place -> new Particulars(Map.of(Whereabouts.PLACE, place)))
                                .orElse(Particulars.NONE)),
                new GroupSettings(
                        Joining.valueOf(head.needed("joining").toUpperCase(Locale.ROOT)),
                        Visibility.valueOf(head.find("readers").orElse("group").toUpperCase(Locale.ROOT)),
                        head.list("rules"),
                        head.list("questions")),
                head.needed("steward"),
                head.list("moderators"),
                head.list("members"),
                head.list("part-of"),
                head.list("works-with"),
                head.date());
    }
}
