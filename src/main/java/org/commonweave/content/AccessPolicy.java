package org.commonweave.content;

import java.util.Set;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.springframework.stereotype.Component;

/// Who may do what with content. Reading what is public is open to all; every kind of writing is refused unless said
/// here.
@Component
public class AccessPolicy {

    /// What a person may read.
    public Scope scope(Viewer viewer) {
        return viewer.isMember()
                ? new Scope(Set.of(Visibility.PUBLIC, Visibility.MEMBERS), Set.of())
                : new Scope(Set.of(Visibility.PUBLIC), Set.of());
    }

    public boolean mayRead(Viewer viewer, Content content) {
        return scope(viewer).covers(content.visibility(), content.group().orElse(null));
    }

    /// Any member may start something and improve what is there.
    public boolean mayWrite(Viewer viewer) {
        return viewer.isAtLeast(Role.MEMBER);
    }

    /// Removing is for stewards, and for the author as long as it is the author's.
    public boolean mayRemove(Viewer viewer, Content content) {
        return viewer.isAtLeast(Role.STEWARD)
                || viewer.member().filter(content::isAuthoredBy).isPresent();
    }

    public void checkMayWrite(Viewer viewer) {
        if (!mayWrite(viewer)) {
            throw new NotAllowed("content.not-allowed.write");
        }
    }

    /// Putting words under somebody else's name is for those who bring in what was written elsewhere.
    void checkMayCredit(Viewer viewer) {
        if (!viewer.isAtLeast(Role.STEWARD)) {
            throw new NotAllowed("content.not-allowed.credit");
        }
    }

    void checkMayEdit(Viewer viewer, Content content) {
        checkMayWrite(viewer);
        if (!mayRead(viewer, content)) {
            throw new ContentMissing();
        }
    }

    void checkMayRemove(Viewer viewer, Content content) {
        checkMayEdit(viewer, content);
        if (!mayRemove(viewer, content)) {
            throw new NotAllowed("content.not-allowed.remove");
        }
    }
}
