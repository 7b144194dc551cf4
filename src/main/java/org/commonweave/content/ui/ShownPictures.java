package org.commonweave.content.ui;

import com.vaadin.flow.component.HtmlContainer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.file.LeadPicture;
import org.commonweave.content.file.PictureSizes;
import org.commonweave.markup.PictureSources;
import org.springframework.stereotype.Component;

/// Shows kept pictures with room left for them, and in no more detail than can be seen.
@Component
public class ShownPictures {

    /// At the head of a page, as wide as its text.
    private static final String HEAD = "(max-width: 54rem) 94vw, 50rem";

    /// Beside an entry of a list.
    private static final String SMALL = "8rem";

    private final PictureSizes sizes;

    ShownPictures(PictureSizes sizes) {
        this.sizes = sizes;
    }

    /// The picture that stands for an item, at the head of its page, with its caption.
    public HtmlContainer atHead(LeadPicture picture) {
        HtmlContainer link =
                Piece.element("a", "picture-link", picture(picture.file().path(), picture.description(), HEAD));
        link.getElement().setAttribute("href", picture.file().page());
        if (picture.description().isEmpty()) {
            link.getElement().setAttribute("aria-label", Words.say("markup.picture"));
        }
        HtmlContainer figure = Piece.element("figure", "lead-picture", link);
        if (!picture.caption().isEmpty()) {
            HtmlContainer caption = Piece.text("figcaption", "", picture.caption());
            caption.getElement().setAttribute("dir", "auto");
            figure.add(caption);
        }
        return figure;
    }

    /// The same beside an entry of a list, where it only adorns the words.
    public HtmlContainer small(LeadPicture picture) {
        HtmlContainer small = picture(picture.file().path(), "", SMALL);
        small.addClassName("entry-picture");
        small.getElement().setAttribute("loading", "lazy");
        return small;
    }

    /// Any picture that is kept here.
    ///
    /// @param path its address; one elsewhere is shown as it is
    /// @param sizesOnPage how wide it is on the page, as HTML says it in `sizes`
    public HtmlContainer picture(String path, String description, String sizesOnPage) {
        HtmlContainer picture = Piece.element("img", "");
        picture.getElement()
                .setAttribute("src", path)
                .setAttribute("alt", description)
                .setAttribute("decoding", "async");
        sizes.size(path)
                .ifPresent(size -> picture.getElement()
                        .setAttribute("width", Integer.toString(size.width()))
                        .setAttribute("height", Integer.toString(size.height())));
        PictureSources.of(path, sizes)
                .ifPresent(sources ->
                        picture.getElement().setAttribute("srcset", sources).setAttribute("sizes", sizesOnPage));
        return picture;
    }
}
