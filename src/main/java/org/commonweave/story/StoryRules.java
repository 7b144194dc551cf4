package org.commonweave.story;

import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.Content;
import org.commonweave.content.KindRules;
import org.hibernate.Hibernate;
import org.springframework.stereotype.Component;

/// A story belongs to those who tell it. Stewards may help.
@Component
class StoryRules implements KindRules {

    @Override
    public boolean areFor(String kind) {
        return kind.equals(Story.KIND);
    }

    @Override
    public boolean mayEdit(Viewer viewer, Content content) {
        return viewer.isAtLeast(Role.STEWARD)
                || viewer.member()
                        .filter(((Story) Hibernate.unproxy(content))::isWorkOf)
                        .isPresent();
    }

    @Override
    public boolean mayRemove(Viewer viewer, Content content) {
        return viewer.isAtLeast(Role.STEWARD)
                || viewer.member().filter(content::isAuthoredBy).isPresent();
    }
}
