package org.commonweave.markup;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonweave.markup.LinkRewriter.Fate;

/// Gives the links to a renamed page its present title and address and leaves every other character as it was typed.
///
/// Links are found by the parser of the pages, so that what only looks like one (in program code, behind a backslash)
/// stays. Words that somebody chose for a link stay too; words that are the old title become the new one.
final class RenamedLinks {

    private static final Pattern SIGNS = Pattern.compile("([\\\\\\[\\]*_`<&])");
    private static final Pattern NOT_IN_BRACKETS = Pattern.compile("[\\[\\]|\\\\`<&*_]");

    private final String text;
    private final Renaming renaming;
    private final UnaryOperator<String> pagePath;
    private final UnaryOperator<String> tidyPath;
    private final SourceEdits edits;

    private RenamedLinks(
            String text, Renaming renaming, UnaryOperator<String> pagePath, UnaryOperator<String> tidyPath) {
        this.text = text;
        this.renaming = renaming;
        this.pagePath = pagePath;
        this.tidyPath = tidyPath;
        this.edits = new SourceEdits(text);
    }

    /// @param pagePath see [Markup.Builder#pagePath]
    /// @param tidyPath see [Markup.Builder#tidyPath]
    /// @throws TextRefused if the text passes a [Limit]
    static String rewrite(
            String text, Renaming renaming, UnaryOperator<String> pagePath, UnaryOperator<String> tidyPath) {
        var links = new RenamedLinks(text, renaming, pagePath, tidyPath);
        Tree.find(Markup.parseSource(parser(pagePath), text), Link.class).forEach(links::change);
        return LinkRewriter.rewrite(
                links.edits.applied(),
                (target, isPicture) -> isPicture
                        ? new Fate.Stay()
                        : links.nowAt(target).<Fate>map(Fate.Lead::new).orElseGet(Fate.Stay::new));
    }

    private static Parser parser(UnaryOperator<String> pagePath) {
        var parser = Markup.sourceParser();
        PageLinks.extend(parser, pagePath);
        return parser.includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
    }

    private void change(Link link) {
        int start = SourceEdits.start(link);
        if (start > 0 && text.startsWith("[[", start - 1)) {
            changePageLink(start - 1);
        } else if (start >= 0 && nowAt(link.getDestination()).isPresent()) {
            changeWords(link);
        }
    }

    private void changePageLink(int start) {
        int end = text.indexOf("]]", start);
        if (end < 0) {
            return;
        }
        String typed = text.substring(start + 2, end);
        boolean isInTable = typed.contains("\\|");
        var written = PageLinks.Written.of(typed.replace("\\|", "|"));
        if (!written.title().isEmpty() && isOld(pagePath.apply(written.title()))) {
            edits.replace(start, end + 2, present(written, isInTable ? "\\|" : "|"));
        }
    }

    /// In double brackets if the title can stand there, otherwise as a link with an address.
    private String present(PageLinks.Written written, String bar) {
        String title = inTheCaseOf(written.title());
        String heading = written.heading().isEmpty() ? "" : "#" + written.heading();
        var again = PageLinks.Written.of(title + heading);
        if (again.title().equals(title)
                && again.heading().equals(written.heading())
                && !NOT_IN_BRACKETS.matcher(title).find()
                && pagePath.apply(title).equals(renaming.path())) {
            return "[[" + title + heading + (written.label().isEmpty() ? "" : bar + written.label()) + "]]";
        }
        String words = written.label().isEmpty() ? escaped(title) : written.label();
        return "[" + words + "](" + renaming.path() + written.fragment() + ")";
    }

    private void changeWords(Link link) {
        if (link.getFirstChild() instanceof Text words
                && words.getNext() == null
                && !words.getSourceSpans().isEmpty()
                && isOld(pagePath.apply(words.getLiteral()))) {
            edits.replace(SourceEdits.start(words), SourceEdits.end(words), escaped(inTheCaseOf(words.getLiteral())));
        }
    }

    /// The present address in place of an old one; what follows the path stays.
    private Optional<String> nowAt(String target) {
        return Address.ofLink(target)
                .map(address -> address.tidied(tidyPath))
                .filter(address -> address.isInternal() && isOld(address.path()))
                .map(address -> address.tidied(_ -> renaming.path()).href());
    }

    private boolean isOld(String path) {
        return renaming.oldPaths().contains(path);
    }

    /// The title with a small letter at its beginning where the old one stood with a small letter within a sentence.
    private String inTheCaseOf(String typed) {
        String title = renaming.title();
        boolean startsSmall = Character.isLowerCase(typed.codePointAt(0));
        boolean isOrdinaryWord = title.codePoints()
                .skip(1)
                .limit(1)
                .noneMatch(second -> Character.isLetter(second) && !Character.isLowerCase(second));
        return startsSmall && isOrdinaryWord
                ? Character.toString(Character.toLowerCase(title.codePointAt(0)))
                        + title.substring(Character.charCount(title.codePointAt(0)))
                : title;
    }

    private static String escaped(String words) {
        return SIGNS.matcher(words).replaceAll("\\\\$1");
    }
}
