package org.commonweave.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Footer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentDetails;
import org.commonweave.markup.ui.ArticleBody;
import org.commonweave.markup.ui.Still;
import org.commonweave.site.Licence;

/// One item as an article: title, summary, text with its contents list, tags, and where it comes from. The look of
/// reading is made here for every kind.
public class ContentArticle extends Article {

    private final ContentDetails content;
    private final PageTop top;
    private final HtmlContainer doors = Piece.element("ul", "page-doors");
    private final Footer foot = new Footer();
    private final ArticleBody body;

    /// @param html the main text as it is to be shown
    public ContentArticle(ContentDetails content, String html, Anchor... above) {
        this(content, html, lastChange(content), above);
    }

    /// @param meta the line below the title: whose it is, and of when
    protected ContentArticle(ContentDetails content, String html, Component meta, Anchor... above) {
        this.content = content;
        body = new ArticleBody(html);
        top = new PageTop(content.ref().title()).lead(content.text().summary());
        addClassNames("page", "split");
        getElement().setAttribute("lang", content.language());
        compose(meta, above);
    }

    private void compose(Component meta, Anchor[] above) {
        top.below(above);
        top.add(meta, doors);
        foot.addClassName("page-foot");
        if (!content.tags().isEmpty()) {
            foot.add(TagChips.of(content.tags()));
        }
        add(top);
        content.withheld().ifPresent(withheld -> add(WithheldNotice.of(withheld)));
        ContentsList.of(content.outline()).ifPresent(this::add);
        add(body, foot);
    }

    private static Component lastChange(ContentDetails content) {
        HtmlContainer meta = Piece.element("p", "page-meta");
        meta.add(Words.say("content.changed") + " ");
        meta.add(Piece.day(content.updatedAt()));
        meta.add(" " + Words.say("content.changed-by") + " ");
        meta.add(Piece.link(content.editor().path(), content.editor().name()));
        return meta;
    }

    /// Puts something to see between the head and the text.
    protected void aboveText(Component part) {
        addComponentAtIndex(indexOf(body), part);
    }

    /// Puts something to do at the head of the article, such as editing it.
    public ContentArticle door(Component way) {
        doors.add(Piece.element("li", "", way));
        return this;
    }

    /// Puts something to read below the text.
    public ContentArticle below(HtmlContainer part) {
        foot.add(Still.of(part));
        return this;
    }

    /// Says last of all who began it and how it may be used.
    public ContentArticle origin() {
        HtmlContainer credits = Piece.element("p", "");
        credits.add(Words.say("content.begun-by") + " ");
        credits.add(Piece.link(content.author().path(), content.author().name()));
        credits.add(", ");
        credits.add(Piece.day(content.createdAt()));
        credits.add(". " + Words.say("content.licence") + " ");
        credits.add(licence());
        foot.add(Piece.section("page-change", "change-title", Words.say("content.origin"), credits));
        return this;
    }

    private Component licence() {
        return Licence.find(content.licence())
                .<Component>map(licence -> {
                    Anchor link = Piece.link(licence.url(), licence.name());
                    link.getElement().setAttribute("rel", "license noopener");
                    return link;
                })
                .orElseGet(() -> Piece.text("span", "", content.licence()));
    }
}
