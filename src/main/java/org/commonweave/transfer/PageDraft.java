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
import org.commonweave.base.Words;
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

    private static final int MAX_AUTHOR = 80;

    /// Reads a file. What cannot become a page is told to the findings.
    static Optional<PageDraft> read(Path place, String file, List<String> tags, Findings findings) {
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
            return text.map(written -> of(FrontMatter.of(written, file, findings), file, tags, findings));
        } catch (IOException unreadable) {
            findings.problem(file, Kind.UNREADABLE, "");
        } catch (TextRefused refused) {
            findings.problem(
                    file,
                    Kind.TOO_LARGE,
                    Words.say(refused.key(), refused.arguments().toArray()));
        }
        return Optional.empty();
    }

    private static PageDraft of(FrontMatter head, String file, List<String> tags, Findings findings) {
        String plain = Dialect.translated(head.rest(), file, findings);
        String body = HtmlRewriter.rewrite(plain, new SimpleHtml(file, findings));
        Optional<TopHeading> top = TopHeading.of(body);
        String title = head.title().isEmpty() ? top.map(TopHeading::words).orElse("") : OneLine.of(head.title());
        String named = title.isBlank() ? FileNames.title(file) : title;
        String rest = top.filter(heading -> heading.words().equalsIgnoreCase(named))
                .map(TopHeading::rest)
                .orElse(body);
        if (head.authors().size() > 1) {
            findings.problem(
                    file,
                    Kind.AUTHORS,
                    String.join(", ", head.authors().subList(1, head.authors().size())));
        }
        return new PageDraft(
                new ContentText(
                        fitting(named, ContentText.MAX_TITLE, file, findings),
                        cut(head.summary(), ContentText.MAX_SUMMARY),
                        rest.strip() + "\n",
                        fitting(
                                Stream.concat(tags.stream(), head.tags().stream())
                                        .toList(),
                                file,
                                findings)),
                head.authors().stream()
                        .findFirst()
                        .map(name -> cut(name, MAX_AUTHOR))
                        .orElse(null),
                head.date());
    }

    private static String fitting(String title, int most, String file, Findings findings) {
        if (title.length() > most) {
            findings.problem(file, Kind.TITLE, title);
        }
        return cut(title, most);
    }

    private static List<String> fitting(List<String> tags, String file, Findings findings) {
        List<String> all = new ContentText("", "", "", tags).tags();
        List<String> kept = all.stream()
                .filter(tag -> tag.length() <= ContentText.MAX_TAG)
                .limit(ContentText.MAX_TAGS)
                .toList();
        if (kept.size() < all.size()) {
            findings.problem(
                    file,
                    Kind.TAGS,
                    String.join(
                            ", ",
                            all.stream().filter(tag -> !kept.contains(tag)).toList()));
        }
        return kept;
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                        .strip() + "…";
    }
}
