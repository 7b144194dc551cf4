package org.commonweave.markup;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/// Reads `[[Page]]`, `[[Page|label]]`, `[[Page#heading]]` and `[[#heading]]`.
///
/// A bracketed text that is the label of a CommonMark link definition stays that link, so that every CommonMark text
/// keeps its meaning.
final class PageLinks implements LinkProcessor {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final UnaryOperator<String> pathOfTitle;

    private PageLinks(UnaryOperator<String> pathOfTitle) {
        this.pathOfTitle = pathOfTitle;
    }

    static void extend(Parser.Builder parser, UnaryOperator<String> pathOfTitle) {
        parser.linkProcessor(new PageLinks(pathOfTitle)).customInlineContentParserFactory(new EscapedBracketFactory());
    }

    @Override
    public @Nullable LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        Deadline.check();
        var outerBracket = link.openingBracket().getPrevious();
        if (!isBracket(outerBracket)
                || link.marker() != null
                || link.destination() != null
                || link.label() != null
                || !scanner.next(']')
                || link.text().startsWith("^")
                || context.getDefinition(LinkReferenceDefinition.class, link.text()) != null) {
            return LinkResult.none();
        }
        var page = linkTo(link.text());
        if (page == null) {
            return LinkResult.none();
        }
        outerBracket.unlink();
        return LinkResult.replaceWith(page, scanner.position());
    }

    private static boolean isBracket(@Nullable Object node) {
        return node instanceof Text text
                && !(text instanceof EscapedBracket)
                && text.getLiteral().equals("[");
    }

    private @Nullable Link linkTo(String typed) {
        Written written = Written.of(typed);
        String path = written.title.isEmpty() ? "" : pathOfTitle.apply(written.title);
        if (path.isEmpty() && (written.heading.isEmpty() || !written.title.isEmpty())) {
            return null;
        }
        var link = new Link(path + written.fragment(), null);
        link.appendChild(new Text(written.words()));
        return link;
    }

    /// What stands between the brackets, in its parts, each of which may be empty.
    record Written(String title, String heading, String label) {

        static Written of(String typed) {
            String[] targetAndLabel = BLANKS.matcher(typed).replaceAll(" ").split("\\|", 2);
            String target = targetAndLabel[0].strip();
            int sign = startOfHeading(target);
            return new Written(
                    target.substring(0, sign).strip(),
                    target.substring(Math.min(sign + 1, target.length())).strip(),
                    targetAndLabel.length > 1 ? targetAndLabel[1].strip() : "");
        }

        String fragment() {
            return heading.isEmpty() ? "" : "#" + Anchors.of(heading);
        }

        String words() {
            return label.isEmpty() ? labelOf(title, heading) : label;
        }
    }

    /// The place of the `#` before the heading, or the end; in "C# basics" and "C#" it is part of the title.
    private static int startOfHeading(String target) {
        int sign = target.lastIndexOf('#');
        boolean startsHeading = sign >= 0 && sign + 1 < target.length() && target.charAt(sign + 1) != ' ';
        return startsHeading ? sign : target.length();
    }

    private static String labelOf(String title, String heading) {
        if (title.isEmpty()) {
            return heading;
        }
        return heading.isEmpty() ? title : title + " › " + heading;
    }

    /// A bracket that a backslash makes text, told from one that may open a link.
    static final class EscapedBracket extends Text {
        EscapedBracket() {
            super("[");
        }
    }

    private static final class EscapedBracketFactory implements InlineContentParserFactory, InlineContentParser {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('\\');
        }

        @Override
        public InlineContentParser create() {
            return this;
        }

        @Override
        public @Nullable ParsedInline tryParse(InlineParserState state) {
            var scanner = state.scanner();
            scanner.next();
            return scanner.next('[') ? ParsedInline.of(new EscapedBracket(), scanner.position()) : ParsedInline.none();
        }
    }
}
