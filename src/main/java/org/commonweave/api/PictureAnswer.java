package org.commonweave.api;

import java.util.Optional;
import org.commonweave.content.file.LeadPicture;
import org.commonweave.site.Site;
import org.jspecify.annotations.Nullable;

/// The picture that stands for an item, as programs see it.
///
/// @param description what it shows; empty if nobody has said so
/// @param url where it is
/// @param page where people read about it
public record PictureAnswer(String description, String caption, String mediaType, String url, String page) {

    public static @Nullable PictureAnswer of(Optional<LeadPicture> picture, Site site) {
        return picture.map(one -> new PictureAnswer(
                        one.description(),
                        one.caption(),
                        one.file().mediaType(),
                        site.address(one.file().path()),
                        site.address(one.file().page())))
                .orElse(null);
    }
}
