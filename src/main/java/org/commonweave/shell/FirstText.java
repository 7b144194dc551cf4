package org.commonweave.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.markup.ui.ArticleBody;
import org.commonweave.reading.Answers;
import org.commonweave.reading.HeadElements;
import org.commonweave.reading.MadePage;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/// Puts what a member asked to read into the very first response, with its head and status, so that it can be read
/// before
/// the interface has started. It gives way as soon as the same tree is attached.
@Component
class FirstText implements VaadinServiceInitListener, IndexHtmlRequestListener {

    private static final String ID = "first-text";

    /// What the interface runs when it has taken over.
    static final String REMOVE = "document.getElementById('" + ID + "')?.remove()";

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
        MadePage.take(response.getVaadinRequest()).or(() -> made(response)).ifPresent(page -> show(page, response));
    }

    private Optional<PageAnswer.Page> made(IndexHtmlResponse response) {
        String path = response.getVaadinRequest().getPathInfo();
        PageRequest request = new PageRequest(path == null ? "/" : path, parameters(response), current.viewer());
        return answers.find(request).filter(PageAnswer.Page.class::isInstance).map(PageAnswer.Page.class::cast);
    }

    private void show(PageAnswer.Page page, IndexHtmlResponse response) {
        response.getVaadinResponse().setStatus(page.status().code());
        Document document = response.getDocument();
        document.title(head.title(page.head()));
        document.head().append(head.about(page.head()));
        Element text = document.body().appendElement("div").attr("id", ID).addClass("site");
        text.appendElement("main").addClass("site-main").append(ArticleBody.serialise(page.main()));
    }

    private static Map<String, List<String>> parameters(IndexHtmlResponse response) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        response.getVaadinRequest().getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
        return parameters;
    }
}
