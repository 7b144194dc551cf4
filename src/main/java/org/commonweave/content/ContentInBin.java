package org.commonweave.content;

import org.commonweave.base.Refusal;

/// The thing was removed and can be changed only after it was taken out of the bin.
public class ContentInBin extends Refusal {

    ContentInBin(String title) {
        super("content.in-bin", title);
    }
}
