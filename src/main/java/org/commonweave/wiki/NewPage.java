package org.commonweave.wiki;

import org.commonweave.content.NewText;
import org.jspecify.annotations.Nullable;

/// A page that somebody wants to start.
///
/// @param slug the last part of the address if it must differ from the title's, as for imported pages of the same name
/// in
///     different folders; otherwise `null`
/// @param parent the address of the page above; `null` for none
public record NewPage(
        NewText text, @Nullable String slug, @Nullable String parent) {

    /// What pages are called among the kinds of content.
    public static final String KIND = "page";

    /// A page with an address made from its title.
    public static NewPage of(NewText text) {
        return new NewPage(text, null, null);
    }

    /// Where it is to live.
    String path() {
        return slug == null ? WikiPath.of(text.text().title()) : WikiPath.PREFIX + slug;
    }
}
