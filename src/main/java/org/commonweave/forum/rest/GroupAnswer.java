package org.commonweave.forum.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.commonweave.api.ItemAnswer;
import org.commonweave.api.Person;
import org.commonweave.api.PictureAnswer;
import org.commonweave.forum.GroupDetails;
import org.commonweave.site.Site;
import org.jspecify.annotations.Nullable;

/// A group, as programs see it.
///
/// @param stewards who looks after it
/// @param picture what stands for it, if anything does
record GroupAnswer(
        @JsonUnwrapped ItemAnswer item,
        String joining,
        String readers,
        List<String> rules,
        List<String> questions,
        List<Person> stewards,
        @Nullable PictureAnswer picture) {

    static GroupAnswer of(GroupDetails group, Site site) {
        return new GroupAnswer(
                ItemAnswer.of(group.content(), site),
                Choices.name(group.settings().joining()),
                Choices.name(group.settings().readers()),
                group.settings().rules(),
                group.settings().questions(),
                group.stewards().stream()
                        .map(steward -> Person.of(steward, site))
                        .toList(),
                PictureAnswer.of(group.picture(), site));
    }
}
