package org.commonweave.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonweave.base.Viewer;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentRead;
import org.commonweave.content.ui.ReaderDeed.Subject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;

/// Puts beside an item what other modules have to say of it, and what can be done with it. Tells them that it is read.
@org.springframework.stereotype.Component
public class Besides {

    private final ObjectProvider<BesideContent> all;
    private final ObjectProvider<ReaderDeed> deeds;
    private final ApplicationEventPublisher events;

    Besides(ObjectProvider<BesideContent> all, ObjectProvider<ReaderDeed> deeds, ApplicationEventPublisher events) {
        this.all = all;
        this.deeds = deeds;
        this.events = events;
    }

    /// Everything for an item that has a page of its own.
    public void addTo(ContentArticle article, ContentDetails content, Viewer viewer) {
        deeds(new Subject.Item(content.ref()), viewer).forEach(article::door);
        all.orderedStream().flatMap(one -> one.find(content, viewer).stream()).forEach(part -> {
            if (!part.door().isEmpty()) {
                article.door(Piece.link("#" + part.anchor(), part.door()));
            }
            article.below(part.section());
        });
        read(viewer, Set.of(content.ref().id()));
    }

    /// What the person can do with something.
    public List<Component> deeds(Subject subject, Viewer viewer) {
        return deeds.orderedStream()
                .flatMap(one -> one.find(subject, viewer).stream())
                .toList();
    }

    /// The same in a list, if there is anything.
    Optional<HtmlContainer> listed(Subject subject, Viewer viewer) {
        return Optional.of(deeds(subject, viewer))
                .filter(some -> !some.isEmpty())
                .map(some -> Piece.list("ul", "page-doors", some, one -> one));
    }

    /// Says that these items are shown to somebody.
    public void read(Viewer viewer, Set<Long> contents) {
        viewer.member().ifPresent(member -> events.publishEvent(new ContentRead(member, contents)));
    }
}
