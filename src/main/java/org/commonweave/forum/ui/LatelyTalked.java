package org.commonweave.forum.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Optional;
import org.commonweave.base.PageChoice;
import org.commonweave.base.Viewer;
import org.commonweave.forum.DiscussionLists;
import org.springframework.stereotype.Component;

/// The discussions of all groups in which somebody spoke last.
@Component
public class LatelyTalked {

    private final DiscussionLists discussions;

    LatelyTalked(DiscussionLists discussions) {
        this.discussions = discussions;
    }

    /// Nothing where nobody has said anything that the person may read.
    ///
    /// @param headingTag the level of heading that fits the page, such as `h3`
    public Optional<HtmlContainer> list(Viewer viewer, int most, String headingTag) {
        return Optional.of(
                        discussions.lately(viewer, PageChoice.orLast(1, most)).items())
                .filter(found -> !found.isEmpty())
                .map(found -> new DiscussionList(found, headingTag));
    }
}
