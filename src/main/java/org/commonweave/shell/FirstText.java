package org.commonweave.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Piece;
import org.commonweave.base.ui.SiteFrame;
import org.commonweave.markup.ui.ArticleBody;
import org.commonweave.member.ClientAddress;
import org.commonweave.reading.Answers;
import org.commonweave.reading.HeadElements;
import org.commonweave.reading.MadePage;
import org.commonweave.reading.SiteFrames;
import org.jsoup.nodes.Document;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// Puts what a member asked to read into the very first response, with its head and status, so that it can be read
/// before the interface has started. Pages that are not for reading begin with their frame alone. Either gives way as
/// soon as the interface has taken its place, and lies exactly where that will. When there is no room for one more open
/// page, it stays: that much can always be read.
@Component
class FirstText {

    private static final String ID = "first-text";

    /// Seconds until some of the open pages will have been closed.
    private static final String TRY_AGAIN_AFTER = "60";

    /// What the interface runs when it is there, on the element that takes the place. That is shown a little later.
    /// Both are the same tree, so that what had the focus in the one is found at the same place in the other, with
    /// what was typed into it.
    static final String REMOVE = """
            const first = document.getElementById("first-text");
            const stops = (text) => [...text.querySelectorAll("a[href], button, input, select, summary, [tabindex]")];
            const takeOver = () => {
              if (this.isConnected && !this.checkVisibility()) {
                requestAnimationFrame(takeOver);
                return;
              }
              const before = document.activeElement;
              const place = first ? stops(first).indexOf(before) : -1;
              first?.remove();
              const after = stops(this)[place];
              if (after?.matches("input")) {
                after.value = before.value;
              }
              after?.focus({ preventScroll: true });
            };
            takeOver();
            """;

    private static final String PLACES = "<script type=\"module\" src=\"/js/places.js\"></script>";

    private final Answers answers;
    private final InterfacePaths paths;
    private final SiteFrames frames;
    private final HeadElements head;
    private final CurrentViewer current;
    private final OpenPages open;

    FirstText(
            Answers answers,
            InterfacePaths paths,
            SiteFrames frames,
            HeadElements head,
            CurrentViewer current,
            OpenPages open) {
        this.answers = answers;
        this.paths = paths;
        this.frames = frames;
        this.head = head;
        this.current = current;
        this.open = open;
    }

    /// As an event listener it comes before all listeners that are beans, one of which gives every script its nonce.
    @EventListener
    void addToPages(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::addTo);
    }

    private void addTo(IndexHtmlResponse response) {
        VaadinRequest asked = response.getVaadinRequest();
        PageRequest request = new PageRequest(
                Optional.ofNullable(asked.getPathInfo()).orElse("/"), parameters(asked), current.viewer());
        response.getDocument().head().append(head.forEveryPage()).append(PLACES);
        Optional<PageAnswer.Page> page = MadePage.take(asked).or(() -> made(request));
        boolean hasRoom = open.hasRoomFor(request.viewer(), ClientAddress.of(asked.getRemoteAddr()));
        if (page.isPresent()) {
            show(page.get(), request, response);
        } else if (!hasRoom) {
            sayThatThereIsNoRoom(request, response);
        } else if (paths.isFramed(request.path())) {
            show(frame(request, starting()), response.getDocument());
        }
        keepPlacesHere(asked, response.getDocument());
        if (!hasRoom) {
            stay(request.viewer(), response.getDocument());
        }
    }

    /// The document says that all relative addresses begin at the home page, and a link to a place on this page is one.
    private static void keepPlacesHere(VaadinRequest asked, Document document) {
        String query = ((VaadinServletRequest) asked).getQueryString();
        String here = asked.getPathInfo() + (query == null ? "" : "?" + query);
        document.select("#" + ID + " a[href^=#]").forEach(link -> link.attr("href", here + link.attr("href")));
    }

    /// Without its scripts the document is a plain page, and nothing of it is kept here.
    private static void stay(Viewer viewer, Document document) {
        document.select("script").remove();
        if (!viewer.isMember()) {
            VaadinSession.getCurrent().close();
        }
    }

    private void sayThatThereIsNoRoom(PageRequest request, IndexHtmlResponse response) {
        String title = Words.say("shell.no-room");
        response.getVaadinResponse().setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.getVaadinResponse().setHeader(HttpHeaders.RETRY_AFTER, TRY_AGAIN_AFTER);
        response.getDocument().title(title);
        show(
                frame(
                        request,
                        Piece.element("section", "page", new PageTop(title).lead(Words.say("shell.no-room.lead")))),
                response.getDocument());
    }

    private Optional<PageAnswer.Page> made(PageRequest request) {
        return answers.find(request).filter(PageAnswer.Page.class::isInstance).map(PageAnswer.Page.class::cast);
    }

    private void show(PageAnswer.Page page, PageRequest request, IndexHtmlResponse response) {
        Document document = response.getDocument();
        response.getVaadinResponse().setStatus(page.status().code());
        document.title(head.title(page.head()));
        document.head().append(head.about(page.head()));
        show(frame(request, page.main()), document);
    }

    private static void show(SiteFrame frame, Document document) {
        document.outputSettings().prettyPrint(false);
        document.body()
                .append(ArticleBody.serialise(frame))
                .select("#" + ID + " a[href]")
                .attr("router-ignore", ""); // the interface, half started, would swallow a click
    }

    private SiteFrame frame(PageRequest request, com.vaadin.flow.component.Component main) {
        Viewer viewer = request.viewer();
        SiteFrame frame = frames.open(viewer, "/sign-in");
        frame.setId(ID);
        frame.header().at(request.path());
        frame.main().add(main);
        return frame;
    }

    /// Seen only where the interface takes its time, or never comes.
    private static HtmlContainer starting() {
        return Piece.element(
                "div",
                "page starting",
                Piece.text("p", "", Words.say("shell.starting")),
                Piece.element("noscript", "", Piece.text("p", "notice", Words.say("shell.no-script"))));
    }

    private static Map<String, List<String>> parameters(VaadinRequest request) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
        return parameters;
    }
}
