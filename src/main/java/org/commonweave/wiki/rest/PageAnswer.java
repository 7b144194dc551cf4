package org.commonweave.wiki.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.commonweave.api.ItemAnswer;
import org.commonweave.content.ContentDetails;
import org.commonweave.site.Site;
import org.jspecify.annotations.Nullable;

/// A page, as programs see it.
///
/// @param parent the slug of the page above; `null` for none that the program may see
record PageAnswer(@JsonUnwrapped ItemAnswer item, @Nullable String parent) {

    static PageAnswer of(ContentDetails page, @Nullable String parent, Site site) {
        return new PageAnswer(ItemAnswer.of(page, site), parent);
    }
}
