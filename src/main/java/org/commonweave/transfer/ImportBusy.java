package org.commonweave.transfer;

import org.commonweave.base.Refusal;

/// Another import is under way, here or in another process.
public class ImportBusy extends Refusal {

    ImportBusy() {
        super("transfer.refused.busy");
    }
}
