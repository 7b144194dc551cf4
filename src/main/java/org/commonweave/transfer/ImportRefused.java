package org.commonweave.transfer;

import org.commonweave.base.Refusal;

/// An import cannot begin or go on; the sentence says why.
public class ImportRefused extends Refusal {

    public ImportRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
