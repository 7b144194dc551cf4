package org.commonweave.content;

import org.commonweave.base.Viewer;
import org.commonweave.content.Reception.Arrival;
import org.commonweave.markup.Rendered;
import org.commonweave.site.Site;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Asks those who receive (see [Reception]) about what is about to be seen by others, and says what has to wait.
@Component
class Arrivals {

    private final ObjectProvider<Reception> reception;
    private final ApplicationEventPublisher events;
    private final Site site;

    Arrivals(ObjectProvider<Reception> reception, ApplicationEventPublisher events, Site site) {
        this.reception = reception;
        this.events = events;
        this.site = site;
    }

    /// Whether somebody has to look at something before others see it.
    boolean mustWait(Viewer author, Content content, Rendered rendered) {
        Arrival arrival = new Arrival(content.visibility(), content.group(), outsideLinks(rendered.html()));
        return reception.stream().anyMatch(own -> own.mustWait(author, arrival));
    }

    /// Throws [NotAllowed] if somebody puts links to other sites into what others see who may not. What nobody sees yet
    /// may hold anything: it is looked at as a whole.
    void checkLinks(Viewer editor, Content content, Rendered rendered) {
        int links = outsideLinks(rendered.html());
        if (content.withholding().isEmpty()
                && links > outsideLinks(content.html())
                && !reception.stream().allMatch(own -> own.mayLink(editor, links))) {
            throw new NotAllowed("content.not-allowed.links");
        }
    }

    private int outsideLinks(String html) {
        return OutsideLinks.in(html, site.baseUrl());
    }

    /// Something has been stored that waits.
    void tell(Content content) {
        events.publishEvent(new ContentWaits(content.ref(), content.authorId(), content.visibility(), content.group()));
    }
}
