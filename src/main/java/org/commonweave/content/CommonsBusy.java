package org.commonweave.content;

import org.commonweave.base.Refusal;

/// So many people write at the same moment that this change found no gap.
public class CommonsBusy extends Refusal {

    CommonsBusy() {
        super("content.busy");
    }
}
