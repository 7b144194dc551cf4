package org.commonweave.member;

import org.commonweave.base.Viewer;
import org.springframework.stereotype.Component;

/// The person of the current request.
@Component
public class CurrentMember {

    public Viewer viewer() {
        return Viewer.VISITOR;
    }
}
