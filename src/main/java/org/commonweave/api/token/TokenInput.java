package org.commonweave.api.token;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonweave.api.ApiInput;
import org.commonweave.api.FieldCheck;
import org.commonweave.base.Words;
import org.commonweave.member.token.NewToken;
import org.commonweave.member.token.TokenScope;
import org.jspecify.annotations.Nullable;

/// A token that a program asks for.
///
/// @param scopes `read`, `write`, `steward`; without it a token that reads
/// @param days after how many days it ends; without it after a season
record TokenInput(
        @Nullable String name,
        @Nullable List<@Nullable String> scopes,
        @Nullable Integer days) implements ApiInput {

    NewToken wanted() {
        FieldCheck check = new FieldCheck();
        String title = check.needed("name", name);
        Set<TokenScope> wanted = EnumSet.of(TokenScope.READ);
        for (String word : check.texts("scopes", scopes)) {
            Optional<TokenScope> scope = TokenScope.find(word);
            scope.ifPresentOrElse(wanted::add, () -> check.refuse("scopes", Words.say("api.scope-unknown")));
        }
        check.done();
        return new NewToken(title, wanted, days == null ? NewToken.USUAL_DAYS : days);
    }
}
