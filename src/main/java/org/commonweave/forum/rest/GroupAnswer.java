package org.commonweave.forum.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.commonweave.api.ItemAnswer;
import org.commonweave.api.Person;
import org.commonweave.forum.GroupDetails;
import org.commonweave.site.Site;

/// A group, as programs see it.
///
/// @param stewards who looks after it
record GroupAnswer(
        @JsonUnwrapped ItemAnswer item,
        String joining,
        String readers,
        List<String> rules,
        List<String> questions,
        List<Person> stewards) {

    static GroupAnswer of(GroupDetails group, Site site) {
        return new GroupAnswer(
                ItemAnswer.of(group.content(), site),
                Choices.name(group.settings().joining()),
                Choices.name(group.settings().readers()),
                group.settings().rules(),
                group.settings().questions(),
                group.stewards().stream()
                        .map(steward -> Person.of(steward, site))
                        .toList());
    }
}
