package org.commonweave.member.token;

import java.util.Set;
import org.commonweave.member.SignedInMember;

/// A program that has shown a token: whose it is, with no more rights than the token gives.
///
/// @param member the owner, as an ordinary member unless the token gives the rights of a steward
public record TokenBearer(long tokenId, SignedInMember member, Set<TokenScope> scopes) {

    public boolean may(TokenScope scope) {
        return scopes.contains(scope);
    }
}
