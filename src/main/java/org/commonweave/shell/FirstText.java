package org.commonweave.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.markup.ui.ArticleBody;
import org.commonweave.reading.Answers;
import org.commonweave.reading.HeadElements;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/// Puts what a member asked to read into the very first response, with its head and status, so that it can be read
/// before
/// the interface has started. It gives way as soon as the same tree is attached.
@Component
class FirstText implements VaadinServiceInitListener, IndexHtmlRequestListener {

    private static final String ID = "first-text";

    /// What the interface runs when it has taken over. Both are the same tree, so that what had the focus in the one is
    /// found at the same place in the other.
    static final String REMOVE = """
            const first = document.getElementById("first-text");
            const stops = (text) => [...text.querySelectorAll("a[href], button, input, select, summary, [tabindex]")];
            const place = first ? stops(first).indexOf(document.activeElement) : -1;
            first?.remove();
            if (place >= 0) {
              stops(this)[place]?.focus({ preventScroll: true });
            }
            """;

    private final Answers answers;
    private final HeadElements head;
    private final CurrentViewer current;

    FirstText(Answers answers, HeadElements head, CurrentViewer current) {
        this.answers = answers;
        this.head = head;
        this.current = current;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this);
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        response.getDocument().head().append(head.icons());
        String path = response.getVaadinRequest().getPathInfo();
        PageRequest request = new PageRequest(path == null ? "/" : path, parameters(response), current.viewer());
        answers.find(request).ifPresent(answer -> {
            if (answer instanceof PageAnswer.Page page) {
                show(page, response);
            }
        });
    }

    private void show(PageAnswer.Page page, IndexHtmlResponse response) {
        response.getVaadinResponse().setStatus(page.status().code());
        Document document = response.getDocument();
        document.title(head.title(page.head()));
        document.head().append(head.about(page.head()));
        Element text = document.body().appendElement("div").attr("id", ID).addClass("site");
        text.appendElement("main").addClass("site-main").append(ArticleBody.serialise(page.main()));
        text.select("a[href]").attr("router-ignore", ""); // the interface, half started, would swallow a click
    }

    private static Map<String, List<String>> parameters(IndexHtmlResponse response) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        response.getVaadinRequest().getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
        return parameters;
    }
}
