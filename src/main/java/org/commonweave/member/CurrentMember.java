package org.commonweave.member;

import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Viewer;
import org.springframework.stereotype.Component;

/// The person of the current request.
@Component
public class CurrentMember implements CurrentViewer {

    @Override
    public Viewer viewer() {
        return Viewer.VISITOR;
    }
}
