package org.commonweave.api.security;

import org.commonweave.member.SignedInMember;
import org.commonweave.member.token.TokenBearer;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/// A program that acts for a member.
public final class ProgramAuthentication extends AbstractAuthenticationToken {

    private final transient TokenBearer bearer;

    ProgramAuthentication(TokenBearer bearer) {
        super(bearer.member().getAuthorities());
        this.bearer = bearer;
        setAuthenticated(true);
    }

    /// The token by which it was let in.
    public long tokenId() {
        return bearer.tokenId();
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public SignedInMember getPrincipal() {
        return bearer.member();
    }
}
