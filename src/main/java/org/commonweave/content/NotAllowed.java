package org.commonweave.content;

import org.commonweave.base.Refusal;

/// The person may see the thing but not do this with it.
public class NotAllowed extends Refusal {

    /// @param key the sentence that says who may, see [Refusal]
    public NotAllowed(String key, Object... arguments) {
        super(key, arguments);
    }
}
