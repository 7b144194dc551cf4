package org.commonweave.member.token;

import org.commonweave.base.Refusal;

/// The person has no such token: it was removed, ended, or is somebody else's.
public class TokenMissing extends Refusal {

    TokenMissing() {
        super("member.token.missing");
    }
}
