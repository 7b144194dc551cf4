package org.commonweave.member;

import org.commonweave.base.Refusal;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;

/// Somebody who is not an administrator asked for what only administrators may do.
public class AdministratorsOnly extends Refusal {

    AdministratorsOnly() {
        super("member.administrators-only");
    }

    static void check(Viewer viewer) {
        if (!viewer.isAtLeast(Role.ADMINISTRATOR)) {
            throw new AdministratorsOnly();
        }
    }
}
