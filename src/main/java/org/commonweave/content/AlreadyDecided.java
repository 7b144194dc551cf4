package org.commonweave.content;

import org.commonweave.base.Refusal;

/// Somebody else was faster to decide about the same thing.
public class AlreadyDecided extends Refusal {

    public AlreadyDecided() {
        super("content.order-decided");
    }
}
