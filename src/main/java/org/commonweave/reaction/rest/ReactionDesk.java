package org.commonweave.reaction.rest;

import org.commonweave.api.FoundItem;
import org.commonweave.base.CurrentViewer;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentReading;
import org.commonweave.reaction.ReactionKind;
import org.commonweave.reaction.ReactionService;
import org.commonweave.site.Site;
import org.springframework.stereotype.Component;

/// What the addresses of all kinds do alike.
@Component
class ReactionDesk {

    static final String ALL = "/reactions";
    static final String ONE = "/{kind}";

    private final ReactionService reactions;
    private final ContentReading reading;
    private final CurrentViewer current;
    private final Site site;

    ReactionDesk(ReactionService reactions, ContentReading reading, CurrentViewer current, Site site) {
        this.reactions = reactions;
        this.reading = reading;
        this.current = current;
        this.site = site;
    }

    /// @param path where people read the thing
    ReactionsAnswer read(String path) {
        return answer(FoundItem.forReading(reading.at(path, current.viewer()), ALL)
                .ref()
                .id());
    }

    ReactionsAnswer give(String path, String kind, String reason) {
        long content = forChanging(path, kind);
        switch (kind(kind)) {
            case THANKS -> reactions.thank(current.viewer(), content, reason);
            case AGREE, USEFUL, TRIED -> reactions.give(current.viewer(), content, kind(kind));
        }
        return answer(content);
    }

    ReactionsAnswer takeBack(String path, String kind) {
        long content = forChanging(path, kind);
        reactions.takeBack(current.viewer(), content, kind(kind));
        return answer(content);
    }

    private long forChanging(String path, String kind) {
        return FoundItem.forChanging(reading.at(path, current.viewer()), ALL + "/" + kind)
                .ref()
                .id();
    }

    private static ReactionKind kind(String word) {
        return ReactionKind.named(word).orElseThrow(ContentMissing::new);
    }

    private ReactionsAnswer answer(long content) {
        return ReactionsAnswer.of(reactions.of(content, current.viewer()), site);
    }
}
