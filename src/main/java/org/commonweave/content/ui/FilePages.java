package org.commonweave.content.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonweave.base.Words;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageAnswer.Page;
import org.commonweave.base.ui.PageHead;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Piece;
import org.commonweave.base.ui.PublicPages;
import org.commonweave.content.file.FileDetails;
import org.commonweave.content.file.FileFacts;
import org.commonweave.content.file.FileReading;
import org.commonweave.content.file.FileUse;
import org.springframework.stereotype.Component;

/// `/files/{hash}`: what a file is, and where it is used.
@Component
class FilePages implements PublicPages {

    private static final String SIZES = "(max-width: 66rem) 94vw, 62rem";

    private final FileReading files;
    private final ShownPictures pictures;

    FilePages(FileReading files, ShownPictures pictures) {
        this.files = files;
        this.pictures = pictures;
    }

    @Override
    public Optional<PageAnswer> find(PageRequest request) {
        String path = request.path();
        String hash = path.startsWith(FileDetails.FILES) ? path.substring(FileDetails.FILES.length()) : "";
        return hash.matches("[0-9a-f]{64}")
                ? files.facts(hash, request.viewer()).map(this::page)
                : Optional.empty();
    }

    /// Not for search engines: what a file is about stands where it is used.
    private PageAnswer page(FileFacts facts) {
        FileDetails file = facts.file();
        PageTop top = new PageTop(file.name()).lead(facts.description());
        top.add(Piece.text("p", "page-meta", facts(facts)));
        HtmlContainer page = Piece.element("article", "page file-page", top);
        if (file.isPicture()) {
            page.add(
                    Piece.element("figure", "file-picture", pictures.picture(file.path(), facts.description(), SIZES)));
        }
        page.add(Piece.element("p", "form-actions", download(file)), origin(facts), uses(facts));
        PageHead head = PageHead.of(file.name(), file.page()).describedAs(facts.description());
        return Page.found(file.isPicture() ? head.pictured(file.path()) : head, page);
    }

    private static HtmlContainer download(FileDetails file) {
        HtmlContainer download = Piece.download(file.path(), Words.say("content.file.download"));
        download.addClassName("button");
        download.getElement().setAttribute("download", file.name());
        return download;
    }

    private static String facts(FileFacts facts) {
        List<String> parts = new ArrayList<>();
        parts.add(facts.file().mediaType());
        facts.pixels()
                .ifPresent(size -> parts.add(Words.say(
                        "content.file.measures", Integer.toString(size.width()), Integer.toString(size.height()))));
        parts.add(size(facts.file().size()));
        return String.join(" · ", parts);
    }

    private static String size(long bytes) {
        long kilobytes = Math.max(1, Math.round(bytes / 1000.0));
        return kilobytes < 1000
                ? Words.say("content.file.kilobytes", kilobytes)
                : Words.say("content.file.megabytes", kilobytes / 1000.0);
    }

    private static HtmlContainer origin(FileFacts facts) {
        HtmlContainer line = Piece.element("p", "page-meta");
        line.add(Words.say("content.file.added") + " ");
        line.add(Piece.day(facts.addedAt()));
        facts.addedBy().ifPresent(person -> {
            line.add(" " + Words.say("content.file.by") + " ");
            line.add(Piece.link(person.path(), person.name()));
        });
        if (facts.file().isPicture() && facts.description().isEmpty()) {
            line.add(". " + Words.say("content.file.undescribed"));
        }
        return line;
    }

    private static HtmlContainer uses(FileFacts facts) {
        return Piece.section(
                "page-section",
                "uses",
                Words.say("content.file.uses"),
                facts.uses().isEmpty()
                        ? Piece.text("p", "empty-state", Words.say("content.file.unused"))
                        : Piece.list("ul", "plain-list", facts.uses(), FilePages::use));
    }

    private static HtmlContainer use(FileUse use) {
        HtmlContainer line =
                Piece.element("p", "", Piece.link(use.item().path(), use.item().title()));
        String kind = KindWords.one(use.item().kind());
        line.add(" ");
        line.add(Piece.text("span", "use-kind", use.isNow() ? kind : Words.say("content.file.earlier", kind)));
        return line;
    }
}
