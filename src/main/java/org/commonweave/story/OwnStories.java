package org.commonweave.story;

import java.util.Optional;
import org.commonweave.base.Viewer;
import org.commonweave.content.AccessPolicy;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.NotAllowed;
import org.springframework.stereotype.Component;

/// Stories for those who tell them. Others get [NotAllowed], or [ContentMissing] where they may not even read.
@Component
class OwnStories {

    private final Stories stories;
    private final AccessPolicy policy;

    OwnStories(Stories stories, AccessPolicy policy) {
        this.stories = stories;
        this.policy = policy;
    }

    Story find(Viewer viewer, long id) {
        return checked(viewer, stories.findById(id));
    }

    /// The same, for changing it.
    Story lock(Viewer viewer, long id) {
        return checked(viewer, stories.lock(id));
    }

    private Story checked(Viewer viewer, Optional<Story> found) {
        Story story = found.filter(there -> policy.mayRead(viewer, there)).orElseThrow(ContentMissing::new);
        if (!policy.mayEdit(viewer, story)) {
            throw new NotAllowed("story.not-allowed.edit");
        }
        return story;
    }
}
