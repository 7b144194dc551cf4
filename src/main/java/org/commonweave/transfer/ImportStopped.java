package org.commonweave.transfer;

import org.commonweave.base.Refusal;

/// An import was stopped on the way. Started again, it goes on from there.
public class ImportStopped extends Refusal {

    public ImportStopped() {
        super("transfer.refused.stopped");
    }
}
