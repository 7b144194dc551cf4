package org.commonweave.search.index;

import org.commonweave.base.Refusal;

/// Changes wait for the index, and nobody takes them over.
public class IndexNotTaken extends Refusal {

    IndexNotTaken() {
        super("search.index.not-taken");
    }
}
