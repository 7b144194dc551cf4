package org.commonweave.api.security;

import org.commonweave.member.SignedInMember;
import org.commonweave.member.token.TokenBearer;

/// Who sends a request to the API.
sealed interface Caller {

    /// Somebody who has shown nothing.
    record Visitor() implements Caller {}

    /// A program with a token.
    record Program(TokenBearer bearer) implements Caller {}

    /// A person with name and password, who may look after tokens.
    record Owner(SignedInMember member) implements Caller {}

    /// Somebody whose credentials are not right, and what to answer.
    record Unknown(RuntimeException reason) implements Caller {}
}
