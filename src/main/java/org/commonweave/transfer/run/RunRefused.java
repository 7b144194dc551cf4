package org.commonweave.transfer.run;

import org.commonweave.base.Refusal;

/// An import cannot be begun or changed like this; the sentence says what to do instead.
public class RunRefused extends Refusal {

    RunRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
