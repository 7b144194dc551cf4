package org.commonweave.content.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.IntroductionService;
import org.commonweave.content.KindCount;
import org.commonweave.markup.ui.ArticleBody;
import org.springframework.stereotype.Component;

/// What the pages of subjects have in common: the text that introduces them, what can be done with it, and how much of
/// each kind there is.
@Component
public class Introductions {

    private final IntroductionService introductions;

    Introductions(IntroductionService introductions) {
        this.introductions = introductions;
    }

    /// The introduction of the subject with this address, if there is one.
    public Optional<ContentDetails> of(String path, Viewer viewer) {
        return introductions.of(path, viewer);
    }

    /// The text to read; empty where nobody has written one.
    public static Optional<HtmlContainer> text(Optional<ContentDetails> introduction) {
        return introduction
                .filter(content -> !content.text().body().isBlank())
                .map(content -> Piece.element("div", "introduction", new ArticleBody(content.html())));
    }

    /// What a person can do with the introduction.
    public static List<com.vaadin.flow.component.Component> doors(String path, Optional<ContentDetails> introduction) {
        List<com.vaadin.flow.component.Component> doors = new ArrayList<>();
        if (introduction.isEmpty()) {
            doors.add(Piece.link(
                    NewIntroductionView.PATH
                            + NewIntroductionView.ABOUT
                            + URLEncoder.encode(path, StandardCharsets.UTF_8),
                    Words.say("content.introduction.write")));
        } else {
            doors.add(Piece.link(path + "/edit", Words.say("content.introduction.edit")));
            doors.add(Piece.link(path + "/history", Words.say("content.history")));
        }
        return doors;
    }

    /// How much of each kind there is, each with the way to it.
    ///
    /// @param address of the list that is narrowed down, up to where its next parameter begins
    /// @param chosen the kind that is shown alone; empty if all are
    public static HtmlContainer kinds(List<KindCount> counts, String address, String chosen) {
        return Piece.list("ul", "tag-cloud kind-counts", counts, count -> {
            var chip = Piece.link(address + "kind=" + count.kind(), "", "tag-chip");
            if (count.kind().equals(chosen)) {
                chip.getElement().setAttribute("aria-current", "true");
            }
            chip.add(Piece.text("span", "", KindWords.many(count.kind())));
            chip.add(" ");
            chip.add(Piece.text("span", "count", Long.toString(count.items())));
            return chip;
        });
    }
}
