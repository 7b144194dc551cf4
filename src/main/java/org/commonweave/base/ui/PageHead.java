package org.commonweave.base.ui;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a page says about itself to browsers, search engines and programs that make previews.
///
/// @param title what the tab shows, without the name of the site
/// @param description one or two sentences; may be empty
/// @param path the one address under which the page wants to be known
/// @param indexed whether search engines should list it
/// @param lastModified when its main text last changed, if it has one
/// @param picture the address of a picture that stands for it; empty for that of the site
/// @param alternates the same thing in other forms: media type to path
/// @param structured data about the page in the words of schema.org; empty if there is nothing to say
/// @param fleeting whether the next answer may differ although nobody has changed anything, so that none is kept
public record PageHead(
        String title,
        String description,
        String path,
        boolean indexed,
        @Nullable Instant lastModified,
        String picture,
        List<Alternate> alternates,
        Map<String, Object> structured,
        boolean fleeting) {

    public PageHead {
        alternates = List.copyOf(alternates);
        structured = Map.copyOf(structured);
    }

    /// A page that is read but need not be found from outside.
    public static PageHead of(String title, String path) {
        return new PageHead(title, "", path, false, null, "", List.of(), Map.of(), false);
    }

    /// The same thing in another form.
    public record Alternate(String mediaType, String title, String path) {}

    /// The address without the number of the page.
    public String pathAlone() {
        return path.split("\\?", 2)[0];
    }

    public PageHead describedAs(String text) {
        return new PageHead(title, text, path, indexed, lastModified, picture, alternates, structured, fleeting);
    }

    /// One of the numbered pages of a list; each of them has an address of its own.
    public PageHead numbered(int number) {
        String address = number == 1 ? path : path + "?page=" + number;
        return new PageHead(
                title, description, address, indexed, lastModified, picture, alternates, structured, fleeting);
    }

    public PageHead inSearchEngines() {
        return new PageHead(title, description, path, true, lastModified, picture, alternates, structured, fleeting);
    }

    public PageHead changed(Instant moment) {
        return new PageHead(title, description, path, indexed, moment, picture, alternates, structured, fleeting);
    }

    public PageHead pictured(String address) {
        return new PageHead(title, description, path, indexed, lastModified, address, alternates, structured, fleeting);
    }

    public PageHead with(Alternate... others) {
        return new PageHead(
                title, description, path, indexed, lastModified, picture, List.of(others), structured, fleeting);
    }

    public PageHead structuredAs(Map<String, Object> data) {
        return new PageHead(title, description, path, indexed, lastModified, picture, alternates, data, fleeting);
    }

    public PageHead asFleeting() {
        return new PageHead(title, description, path, indexed, lastModified, picture, alternates, structured, true);
    }
}
