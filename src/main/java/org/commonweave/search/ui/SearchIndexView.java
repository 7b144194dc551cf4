package org.commonweave.search.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.search.index.IndexExample;
import org.commonweave.search.index.IndexReport;
import org.commonweave.search.index.IndexReport.Difference;
import org.commonweave.search.index.RebuildState;
import org.commonweave.search.index.SearchIndex;
import org.commonweave.site.AdminArea;
import org.commonweave.site.ui.AdminPage;
import org.jspecify.annotations.Nullable;

/// How the search index is, and what can be done for it.
@Route("admin/search")
@RolesAllowed("ADMINISTRATOR")
class SearchIndexView extends AdminPage {

    private static final int LOOK_AGAIN_MILLIS = 1_000;
    private static final int NEVER = -1;

    private final SearchIndex index;
    private final CurrentViewer current;
    private final HtmlContainer facts = Piece.element("dl", "facts");
    private final HtmlContainer bar = Piece.element("progress", "progress-bar");
    private final Paragraph progress = new Paragraph();
    private final HtmlContainer answer = Piece.element("div", "notice");
    private final NativeButton rebuild = new NativeButton(Words.say("search.index.rebuild"), _ -> rebuild());
    private final NativeButton mend = new NativeButton(Words.say("search.index.mend"), _ -> mend());

    @Nullable
    private Registration looking;

    SearchIndexView(AdminArea area, SearchIndex index, CurrentViewer current) {
        super(area, "/admin/search");
        this.index = index;
        this.current = current;
        rebuild.addClassName("button");
        mend.addClassName("button");
        bar.getElement().setAttribute("max", "100");
        bar.getElement().setAttribute("aria-label", Words.say("search.index.progress"));
        answer.getElement().setAttribute("role", "status");
        answer.setVisible(false);
        add(new Div(answer, state(), work("mend", mend), work("rebuild", rebuild)));
        show();
    }

    private HtmlContainer state() {
        return Piece.section("settings-section", "index-state", Words.say("search.index.state"), facts, bar, progress);
    }

    private static HtmlContainer work(String name, NativeButton button) {
        return Piece.section(
                "settings-section",
                "index-" + name,
                Words.say("search.index." + name + ".title"),
                Piece.text("p", "", Words.say("search.index." + name + ".about")),
                Piece.element("div", "form-actions", button));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        looking = event.getUI().addPollListener(_ -> show());
        show();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (looking != null) {
            looking.remove();
        }
        event.getUI().setPollInterval(NEVER);
    }

    private void rebuild() {
        index.rebuild(current.viewer());
        answer.setVisible(false);
        show();
    }

    private void mend() {
        IndexReport report = index.mend(current.viewer());
        answer.removeAll();
        answer.add(Piece.text("p", "", sentence(report)));
        if (!report.isRight()) {
            answer.add(Piece.list("ul", "", index.examples(current.viewer(), report), SearchIndexView::example));
        }
        answer.setVisible(true);
        show();
    }

    private static String sentence(IndexReport report) {
        return report.isRight()
                ? Words.say("search.index.mend.right", report.items())
                : Words.say(
                        "search.index.mend.done",
                        report.count(Difference.MISSING),
                        report.count(Difference.OUTDATED),
                        report.count(Difference.LEFT_OVER));
    }

    private static Component example(IndexExample example) {
        String sentence = example.sentence();
        return example.item()
                .<Component>map(item -> Piece.link(item.path(), sentence))
                .orElseGet(() -> Piece.text("span", "", sentence));
    }

    private void show() {
        SearchIndex.State state = index.state(current.viewer());
        facts.removeAll();
        fact("search.index.documents", state.documents());
        fact("search.index.waiting", state.waiting());
        fact("search.index.given-up", state.givenUp());
        state.last().ifPresent(this::showLast);
        show(state.rebuild());
    }

    private void fact(String key, long number) {
        facts.add(Piece.text("dt", "", Words.say(key)), Piece.text("dd", "", Words.say("search.count.plain", number)));
    }

    private void showLast(IndexReport last) {
        facts.add(
                Piece.text("dt", "", Words.say("search.index.compared")),
                Piece.element("dd", "", Piece.moment(last.at()), Piece.text("p", "", sentence(last))));
    }

    private void show(RebuildState state) {
        bar.setVisible(state.isRunning());
        bar.getElement().setAttribute("value", Integer.toString(state.percent()));
        rebuild.setEnabled(!state.isRunning());
        progress.setText(
                switch (state.phase()) {
                    case NEVER -> "";
                    case RUNNING -> Words.say("search.index.running", state.done(), state.total());
                    case DONE -> Words.say("search.index.done", state.total());
                    case FAILED -> Words.say("search.index.failed");
                });
        getUI().ifPresent(ui -> ui.setPollInterval(state.isRunning() ? LOOK_AGAIN_MILLIS : NEVER));
    }
}
