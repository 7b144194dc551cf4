package org.commonweave.site;

import org.commonweave.base.Refusal;

/// A commons cannot be run with these settings; the sentence says which one to change and how.
public class UnfitSettings extends Refusal {

    UnfitSettings(String key, Object... arguments) {
        super(key, arguments);
    }
}
