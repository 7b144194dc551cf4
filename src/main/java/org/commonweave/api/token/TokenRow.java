package org.commonweave.api.token;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.commonweave.api.ApiPath;
import org.commonweave.member.token.IssuedToken;
import org.commonweave.member.token.TokenDetails;
import org.commonweave.member.token.TokenScope;
import org.jspecify.annotations.Nullable;

/// A token, as programs see it.
///
/// @param token what a program sends; only in the answer to making it
record TokenRow(
        long id,
        String name,
        List<String> scopes,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        boolean expired,
        String self,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String token) {

    static TokenRow of(TokenDetails details) {
        return of(details, null);
    }

    static TokenRow of(IssuedToken issued) {
        return of(issued.details(), issued.secret().text());
    }

    private static TokenRow of(TokenDetails details, @Nullable String secret) {
        return new TokenRow(
                details.id(),
                details.name(),
                details.scopes().stream().map(TokenScope::word).toList(),
                details.madeAt(),
                details.expiresAt(),
                details.lastUsedAt(),
                details.expired(),
                ApiPath.ROOT + "/tokens/" + details.id(),
                secret);
    }
}
