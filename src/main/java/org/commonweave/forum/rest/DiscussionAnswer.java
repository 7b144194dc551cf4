package org.commonweave.forum.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.commonweave.api.ItemAnswer;
import org.commonweave.content.ContentDetails;
import org.commonweave.site.Site;

/// What a discussion began with, as programs see it. How it stands is told in the list of discussions.
record DiscussionAnswer(@JsonUnwrapped ItemAnswer item, boolean question) {

    static DiscussionAnswer of(ContentDetails discussion, boolean question, Site site) {
        return new DiscussionAnswer(ItemAnswer.of(discussion, site), question);
    }
}
