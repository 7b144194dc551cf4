package org.commonweave.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.Component;
import org.commonweave.base.Viewer;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.SiteFrame;
import org.commonweave.markup.ui.ArticleBody;
import org.commonweave.site.Site;
import org.springframework.web.util.UriUtils;

/// A whole HTML document for somebody who is not signed in: the same component tree that members see, as text.
@org.springframework.stereotype.Component
class PlainPage {

    private final Site site;
    private final HeadElements head;
    private final SiteFrames frames;

    PlainPage(Site site, HeadElements head, SiteFrames frames) {
        this.site = site;
        this.head = head;
        this.frames = frames;
    }

    String of(PageAnswer.Page page) {
        String language = site.language().toLanguageTag();
        return "<!doctype html>\n<html lang=\"" + language + "\"><head>" + head.of(page.head()) + "</head><body>"
                + ArticleBody.serialise(frame(page)) + "</body></html>\n";
    }

    private Component frame(PageAnswer.Page page) {
        SiteFrame frame = frames.open(
                Viewer.VISITOR,
                "/sign-in?continue=" + UriUtils.encode(page.head().path(), UTF_8));
        frame.header().at(page.head().pathAlone());
        frame.main().add(page.main());
        return frame;
    }
}
