package org.commonweave.notice.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Deed;
import org.commonweave.content.ui.ReaderDeed;
import org.commonweave.member.MemberSummary;
import org.commonweave.notice.MutedPeople;

/// Mutes a person on their own page, or hears them again.
@org.springframework.stereotype.Component
class MuteDeed implements ReaderDeed {

    private final MutedPeople muted;
    private final CurrentViewer current;

    MuteDeed(MutedPeople muted, CurrentViewer current) {
        this.muted = muted;
        this.current = current;
    }

    @Override
    public Optional<Component> find(Subject subject, Viewer viewer) {
        return subject instanceof Subject.Person(MemberSummary person)
                        && viewer.member().filter(own -> own != person.id()).isPresent()
                ? Optional.of(way(person, muted.of(viewer).contains(person.id())))
                : Optional.empty();
    }

    private Component way(MemberSummary person, boolean isMuted) {
        return isMuted ? unmute(person) : mute(person);
    }

    private Deed mute(MemberSummary person) {
        return new Deed(
                Words.say("notice.mute"),
                Words.say("notice.mute.done", person.name()),
                () -> muted.mute(current.viewer(), person.id()));
    }

    Deed unmute(MemberSummary person) {
        return new Deed(
                Words.say("notice.unmute"),
                Words.say("notice.unmute.done", person.name()),
                () -> muted.unmute(current.viewer(), person.id()));
    }
}
