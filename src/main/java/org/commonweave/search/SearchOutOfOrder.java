package org.commonweave.search;

import org.commonweave.base.Refusal;

/// The index does not answer.
public class SearchOutOfOrder extends Refusal {

    SearchOutOfOrder(Throwable cause) {
        super("search.out-of-order");
        initCause(cause);
    }
}
