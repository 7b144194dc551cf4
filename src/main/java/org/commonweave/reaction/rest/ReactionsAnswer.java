package org.commonweave.reaction.rest;

import java.util.Arrays;
import java.util.List;
import org.commonweave.api.Person;
import org.commonweave.reaction.ReactionKind;
import org.commonweave.reaction.Reactions;
import org.commonweave.reaction.Reactions.Voice;
import org.commonweave.site.Site;

/// What people said about a thing, as programs see it.
record ReactionsAnswer(List<Line> reactions) {

    /// @param kind such as `thanks`
    /// @param own whether the person asking is among them
    /// @param people the person asking first, then those who came last, at most thirty
    record Line(String kind, int total, boolean own, List<Speaker> people) {}

    /// @param reason what they are thankful for; may be empty
    record Speaker(Person person, String reason) {

        static Speaker of(Voice voice, Site site) {
            return new Speaker(Person.of(voice.person(), site), voice.reason());
        }
    }

    static ReactionsAnswer of(Reactions reactions, Site site) {
        return new ReactionsAnswer(Arrays.stream(ReactionKind.values())
                .flatMap(kind -> reactions
                        .of(kind)
                        .map(voices -> new Line(
                                kind.word(),
                                voices.total(),
                                voices.own().isPresent(),
                                voices.shown().stream()
                                        .map(voice -> Speaker.of(voice, site))
                                        .toList()))
                        .stream())
                .toList());
    }
}
