package org.commonweave.command;

import org.commonweave.base.Refusal;

/// A command cannot be carried out; the sentence says what has to be done before.
class CommandRefused extends Refusal {

    CommandRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
