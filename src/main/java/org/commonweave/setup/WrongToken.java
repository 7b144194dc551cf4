package org.commonweave.setup;

import org.commonweave.base.Refusal;

/// The address does not carry the token of this start; the sentence says where the right one stands.
public class WrongToken extends Refusal {

    WrongToken() {
        super("setup.wrong-token");
    }
}
