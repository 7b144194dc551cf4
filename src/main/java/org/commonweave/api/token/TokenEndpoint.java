package org.commonweave.api.token;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.commonweave.api.ApiEndpoint;
import org.commonweave.api.ApiPath;
import org.commonweave.api.ApiRefusal;
import org.commonweave.api.Problem;
import org.commonweave.api.security.ProgramAuthentication;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Words;
import org.commonweave.member.token.IssuedToken;
import org.commonweave.member.token.MemberTokens;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/// A person's tokens, for those who show their password. A program with a token may only end its own: a stolen one
/// must neither make others that outlive it nor end those that could replace it.
@ApiEndpoint(ApiPath.ROOT + "/tokens")
@PermitAll
class TokenEndpoint {

    private final MemberTokens tokens;
    private final CurrentViewer current;

    TokenEndpoint(MemberTokens tokens, CurrentViewer current) {
        this.tokens = tokens;
        this.current = current;
    }

    /// All tokens of the person.
    record Tokens(List<TokenRow> items) {}

    @GetMapping
    public Tokens list(Authentication caller) {
        checkIsOwner(caller);
        return new Tokens(
                tokens.list(current.viewer()).stream().map(TokenRow::of).toList());
    }

    @PostMapping
    public ResponseEntity<TokenRow> make(Authentication caller, @RequestBody TokenInput input) {
        checkIsOwner(caller);
        IssuedToken issued = tokens.issue(current.viewer(), input.wanted());
        TokenRow row = TokenRow.of(issued);
        return ResponseEntity.status(HttpStatus.CREATED)
                .header(HttpHeaders.LOCATION, row.self())
                .body(row);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void end(Authentication caller, @PathVariable long id) {
        if (!(caller instanceof ProgramAuthentication program && program.tokenId() == id)) {
            checkIsOwner(caller);
        }
        tokens.revoke(current.viewer(), id);
    }

    private static void checkIsOwner(Authentication caller) {
        if (caller instanceof ProgramAuthentication) {
            throw new ApiRefusal(
                    Problem.of(HttpStatus.FORBIDDEN, "password-needed", Words.say("api.token.password-needed")));
        }
    }
}
