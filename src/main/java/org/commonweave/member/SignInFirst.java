package org.commonweave.member;

import org.commonweave.base.Refusal;

/// A visitor asked for what only people with an account may do.
public class SignInFirst extends Refusal {

    SignInFirst() {
        super("member.sign-in-first");
    }
}
