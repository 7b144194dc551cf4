package org.commonweave.member;

import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Viewer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// The person of the current request.
@Component
public class CurrentMember implements CurrentViewer {

    @Override
    public Viewer viewer() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInMember member
                ? member.viewer()
                : Viewer.VISITOR;
    }
}
