package org.commonweave.content;

import org.commonweave.base.Refusal;

/// There is nothing here that the person may see: never there, gone for good, or not for this person.
public class ContentMissing extends Refusal {

    public ContentMissing() {
        super("content.missing");
    }
}
