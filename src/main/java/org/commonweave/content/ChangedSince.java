package org.commonweave.content;

import org.commonweave.base.Refusal;

/// Somebody changed the thing since the revision that was looked at, so what was decided about that one is not done.
public class ChangedSince extends Refusal {

    public ChangedSince() {
        super("content.changed-since");
    }
}
