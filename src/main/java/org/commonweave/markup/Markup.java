package org.commonweave.markup;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/// The one way from the text that people write (CommonMark and a few additions) to HTML that is safe in every page.
///
/// Instances are immutable and may be used by many threads at once.
public final class Markup {

    private static final Extension TABLES = TablesExtension.create();
    private static final Extension FOOTNOTES = FootnotesExtension.create();
    private static final Extension AUTOLINKS = AutolinkExtension.create();
    private static final Extension TASKS = TaskListItemsExtension.create();

    /// One tilde means "about", as in "~5 kg".
    private static final Extension STRIKETHROUGH =
            StrikethroughExtension.builder().requireTwoTildes(true).build();

    /// A list inside a list opens two blocks; one more level than is allowed must still be seen.
    private static final int MOST_OPEN_BLOCKS = 3 * Limit.NESTING.most();

    private final UnaryOperator<String> pagePath;
    private final UnaryOperator<String> tidyPath;
    private final Parser parser;
    private final HtmlRenderer renderer;
    private final Duration timeLimit;

    private Markup(Builder site, UnaryOperator<String> pagePath, Words words) {
        this.pagePath = pagePath;
        this.tidyPath = site.tidyPath;
        this.parser = parser(site, pagePath, words);
        this.renderer = renderer(words, site.pictures);
        this.timeLimit = site.timeLimit;
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Renders one text, in time that grows with its length.
    ///
    /// @throws TextRefused if the text passes a [Limit]
    public Rendered render(String text) {
        String clean = Typed.clean(text);
        return Deadline.within(timeLimit, () -> {
            BlockLimits.check(clean, blockSyntax());
            var document = parser.parse(clean);
            var contents = Contents.of(document);
            var html = new LimitedOutput();
            renderer.render(document, html);
            return contents.with(SafeHtml.of(html.toString()), PlainText.of(document), Excerpt.of(document));
        });
    }

    /// The text with its links to one page as they are to be now that this page has another title and address.
    /// Everything else stays as it was typed.
    ///
    /// @throws TextRefused if the text passes a [Limit]
    public String renamed(String text, Renaming renaming) {
        return RenamedLinks.rewrite(text, renaming, pagePath, tidyPath);
    }

    private static Parser parser(Builder site, UnaryOperator<String> pagePath, Words words) {
        var parser = blockSyntax();
        PageLinks.extend(parser, pagePath);
        return parser.extensions(List.of(STRIKETHROUGH))
                .customInlineContentParserFactory(NameParser.factory(NameLink.Sign.TAG, site.tagPath))
                .customInlineContentParserFactory(NameParser.factory(NameLink.Sign.MENTION, Markup::personPath))
                .postProcessor(new Names())
                .extensions(List.of(AUTOLINKS, TASKS))
                .postProcessor(new Addresses(site.tidyPath))
                .postProcessor(new Alerts(words))
                .postProcessor(new Figures(words))
                .postProcessor(new Footnotes())
                .postProcessor(new Headings())
                .postProcessor(new PictureLinks(site.pictures))
                .build();
    }

    private static String personPath(String handle) {
        return "/people/" + handle;
    }

    /// Everything that decides where blocks begin and end.
    private static Parser.Builder blockSyntax() {
        return Parser.builder().extensions(List.of(TABLES, FOOTNOTES)).maxOpenBlockParsers(MOST_OPEN_BLOCKS);
    }

    /// What decides where links, pictures and HTML begin and end, for those who change a text instead of showing it.
    static Parser.Builder sourceParser() {
        return blockSyntax().extensions(List.of(STRIKETHROUGH));
    }

    /// Parses within the same limits as rendering does.
    static Node parseSource(Parser parser, String text) {
        Typed.refuseTooLarge(text);
        return Deadline.within(Duration.ofSeconds(Limit.TIME.most()), () -> {
            BlockLimits.check(text, blockSyntax());
            return parser.parse(text);
        });
    }

    private static HtmlRenderer renderer(Words words, Pictures pictures) {
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .attributeProviderFactory(_ -> new Attributes(words, pictures))
                .nodeRendererFactory(context -> new AdditionsRenderer(context, words))
                .extensions(List.of(TABLES, FOOTNOTES, STRIKETHROUGH, TASKS))
                .build();
    }

    /// Collects what the site has to say about links and words before texts can be rendered.
    public static final class Builder {

        private @Nullable UnaryOperator<String> pagePath;
        private @Nullable Words words;
        private Pictures pictures = _ -> Optional.empty();
        private UnaryOperator<String> tagPath = tag -> "/tags/" + Address.encoded(tag);
        private UnaryOperator<String> tidyPath = UnaryOperator.identity();
        private Duration timeLimit = Duration.ofSeconds(Limit.TIME.most());

        private Builder() {}

        /// How the title in `[[Title]]` becomes the path of that page. Required.
        ///
        /// @param titleToPath gives a path that starts with `/`, or an empty text for what cannot be a title
        public Builder pagePath(UnaryOperator<String> titleToPath) {
            this.pagePath = titleToPath;
            return this;
        }

        /// How the name after `#` becomes the path of that tag.
        public Builder tagPath(UnaryOperator<String> nameToPath) {
            this.tagPath = nameToPath;
            return this;
        }

        /// How the path of a link inside this site is put right, where more than one way to write it means the same.
        ///
        /// @param tidied takes and gives a percent-encoded path that starts with `/`
        public Builder tidyPath(UnaryOperator<String> tidied) {
            this.tidyPath = tidied;
            return this;
        }

        /// What rendering adds to the text of the person. Required.
        public Builder words(Words words) {
            this.words = words;
            return this;
        }

        /// What is known of the pictures that texts show. Without it pages learn their size when they arrive.
        public Builder pictures(Pictures pictures) {
            this.pictures = pictures;
            return this;
        }

        /// Tests of the time limit do not wait for it.
        Builder timeLimit(Duration timeLimit) {
            this.timeLimit = timeLimit;
            return this;
        }

        public Markup build() {
            return new Markup(
                    this,
                    Objects.requireNonNull(pagePath, "pagePath is required"),
                    Objects.requireNonNull(words, "words are required"));
        }
    }
}
