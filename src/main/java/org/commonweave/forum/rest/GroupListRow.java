package org.commonweave.forum.rest;

import java.util.Optional;
import org.commonweave.api.ApiPath;
import org.commonweave.api.PictureAnswer;
import org.commonweave.content.file.LeadPicture;
import org.commonweave.forum.GroupRow;
import org.commonweave.site.Site;
import org.jspecify.annotations.Nullable;

/// One group in a list, as programs see it.
///
/// @param discussions how many of them the program may read
/// @param picture what stands for it, if anything does
record GroupListRow(
        String slug,
        String title,
        String summary,
        String excerpt,
        String joining,
        String readers,
        long members,
        long discussions,
        @Nullable PictureAnswer picture,
        String url,
        String self) {

    static GroupListRow of(GroupRow row, Optional<LeadPicture> picture, Site site) {
        return new GroupListRow(
                ApiPath.slug(row.path()),
                row.title(),
                row.summary(),
                row.excerpt(),
                Choices.name(row.joining()),
                Choices.name(row.readers()),
                row.members(),
                row.discussions(),
                PictureAnswer.of(picture, site),
                site.address(row.path()),
                ApiPath.of(row.path()));
    }
}
