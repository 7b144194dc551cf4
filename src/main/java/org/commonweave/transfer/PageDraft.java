package org.commonweave.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonweave.base.OneLine;
import org.commonweave.content.ContentText;
import org.commonweave.markup.HtmlRewriter;
import org.commonweave.markup.TextRefused;
import org.commonweave.markup.TopHeading;
import org.commonweave.transfer.Problem.Kind;
import org.jspecify.annotations.Nullable;

/// What one file says, in the form that pages are written in; only its links still point at files.
///
/// @param author the first name it gives; `null` for none
record PageDraft(
        ContentText text, @Nullable String author, @Nullable Instant date) {

    /// A page of 256 KiB in an encoding that needs four bytes for each character.
    private static final int MOST_BYTES = 1024 * 1024;

    /// A title stands at the beginning, or nowhere.
    private static final int BEGINNING = 8 * 1024;

    private static final int MAX_AUTHOR = 80;

    /// The title of a file, if it can become a page; otherwise the findings say why not. Reads no more than is needed.
    static Optional<String> title(Path place, String file, Findings findings) {
        return written(place, file, findings).map(text -> title(FrontMatter.of(text, file, findings), file, findings));
    }

    private static String title(FrontMatter head, String file, Findings findings) {
        if (!head.title().isBlank()) {
            return Fitting.cut(OneLine.of(head.title()), ContentText.MAX_TITLE);
        }
        String text = head.rest();
        String beginning = text.length() <= BEGINNING ? text : text.substring(0, text.lastIndexOf('\n', BEGINNING) + 1);
        return topHeading(beginning, file, findings)
                .filter(TopHeading::isTitle)
                .map(TopHeading::words)
                .filter(words -> !words.isBlank())
                .map(words -> Fitting.cut(words, ContentText.MAX_TITLE))
                .orElseGet(() -> Fitting.cut(FileNames.title(file), ContentText.MAX_TITLE));
    }

    private static Optional<TopHeading> topHeading(String beginning, String file, Findings findings) {
        try {
            return TopHeading.of(plain(beginning, file, findings));
        } catch (TextRefused _) {
            return Optional.empty();
        }
    }

    /// What a file says under the title of its page. What cannot become a page is told to the findings.
    static Optional<PageDraft> read(Path place, PlannedPage page, List<String> tags, Findings findings) {
        try {
            return written(place, page.file(), findings)
                    .map(text -> of(FrontMatter.of(text, page.file(), findings), page, tags, findings));
        } catch (TextRefused refused) {
            findings.problem(page.file(), Kind.TOO_LARGE, refused);
            return Optional.empty();
        }
    }

    private static Optional<String> written(Path place, String file, Findings findings) {
        try (InputStream input = Files.newInputStream(place)) {
            byte[] bytes = input.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                findings.problem(file, Kind.TOO_LARGE, "");
                return Optional.empty();
            }
            Optional<String> text = SourceText.of(bytes, file, findings);
            if (text.isEmpty()) {
                findings.problem(file, Kind.NOT_TEXT, "");
            }
            return text;
        } catch (IOException unreadable) {
            findings.problem(file, Kind.UNREADABLE, "");
            return Optional.empty();
        }
    }

    private static PageDraft of(FrontMatter head, PlannedPage page, List<String> tags, Findings findings) {
        String file = page.file();
        String body = plain(head.rest(), file, findings);
        Optional<TopHeading> top = TopHeading.of(body);
        String rest = top.filter(heading ->
                        Fitting.cut(heading.words(), ContentText.MAX_TITLE).equalsIgnoreCase(page.title()))
                .map(TopHeading::rest)
                .orElse(body);
        String title = head.title().isBlank()
                ? top.filter(TopHeading::isTitle).map(TopHeading::words).orElse("")
                : head.title();
        if (title.length() > ContentText.MAX_TITLE) {
            findings.problem(file, Kind.TITLE, title);
        }
        if (head.authors().size() > 1) {
            findings.problem(
                    file,
                    Kind.AUTHORS,
                    String.join(", ", head.authors().subList(1, head.authors().size())));
        }
        return new PageDraft(
                new ContentText(
                        page.title(),
                        Fitting.cut(head.summary(), ContentText.MAX_SUMMARY),
                        rest.strip() + "\n",
                        Fitting.tags(
                                Stream.concat(tags.stream(), head.tags().stream())
                                        .toList(),
                                file,
                                findings)),
                head.authors().stream()
                        .findFirst()
                        .map(name -> Fitting.cut(name, MAX_AUTHOR))
                        .orElse(null),
                head.date());
    }

    private static String plain(String text, String file, Findings findings) {
        String plain = Components.takenApart(text, file, findings);
        return HtmlRewriter.rewrite(Dialect.translated(plain, file, findings), new SimpleHtml(file, findings));
    }

    PageDraft withBody(String body) {
        return new PageDraft(text.withBody(body), author, date);
    }

    /// Tells apart two texts of one page.
    String hash() {
        return TextHash.of(text);
    }
}
