package org.commonweave.site;

import org.commonweave.base.Refusal;

/// Somebody else has set the commons up in the meantime.
public class AlreadySetUp extends Refusal {

    public AlreadySetUp() {
        super("site.already-set-up");
    }
}
