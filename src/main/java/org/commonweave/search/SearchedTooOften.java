package org.commonweave.search;

import org.commonweave.base.Refusal;

/// More searches came from one place than people could read the answers of.
public class SearchedTooOften extends Refusal {

    SearchedTooOften() {
        super("search.too-often");
    }
}
