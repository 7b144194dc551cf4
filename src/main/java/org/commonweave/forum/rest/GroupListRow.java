package org.commonweave.forum.rest;

import org.commonweave.api.ApiPath;
import org.commonweave.forum.GroupRow;
import org.commonweave.site.Site;

/// One group in a list, as programs see it.
///
/// @param discussions how many of them the program may read
record GroupListRow(
        String slug,
        String title,
        String summary,
        String excerpt,
        String joining,
        String readers,
        long members,
        long discussions,
        String url,
        String self) {

    static GroupListRow of(GroupRow row, Site site) {
        return new GroupListRow(
                ApiPath.slug(row.path()),
                row.title(),
                row.summary(),
                row.excerpt(),
                Choices.name(row.joining()),
                Choices.name(row.readers()),
                row.members(),
                row.discussions(),
                site.address(row.path()),
                ApiPath.of(row.path()));
    }
}
