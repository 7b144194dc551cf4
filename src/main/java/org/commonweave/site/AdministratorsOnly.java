package org.commonweave.site;

import org.commonweave.base.Refusal;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;

/// Only those who run the commons may do this; the sentence says whom to ask.
public class AdministratorsOnly extends Refusal {

    private AdministratorsOnly() {
        super("site.administrators-only");
    }

    public static void check(Viewer viewer) {
        if (!viewer.isAtLeast(Role.ADMINISTRATOR)) {
            throw new AdministratorsOnly();
        }
    }
}
