package org.commonweave.member.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonweave.base.OneLine;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.mail.Letter;
import org.commonweave.mail.Letters;
import org.commonweave.member.Accounts;
import org.commonweave.member.MemberLookup;
import org.commonweave.member.PasswordChanged;
import org.commonweave.member.Secret;
import org.commonweave.member.SignedInMember;
import org.commonweave.site.Site;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The tokens of the members: made, shown and ended by their owner, and opened by whoever shows one.
///
/// All tokens of a person end with a new password: whoever learned the old one could have made some.
@Service
public class MemberTokens {

    /// By these letters tools that look for lost secrets know ours.
    public static final String PREFIX = "cw_";

    /// More programs than this are one program that makes tokens without end.
    static final int MOST = 20;

    /// When a token was used last is told to the minute; to write it down each time would cost more than the request.
    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

    /// Long enough for its owner to see why a program has stopped.
    private static final Duration KEPT_AFTER_END = Duration.ofDays(90);

    private final AccessTokens tokens;
    private final MemberLookup members;
    private final Accounts accounts;
    private final Letters letters;
    private final Site site;
    private final Clock clock;

    MemberTokens(
            AccessTokens tokens, MemberLookup members, Accounts accounts, Letters letters, Site site, Clock clock) {
        this.tokens = tokens;
        this.members = members;
        this.accounts = accounts;
        this.letters = letters;
        this.site = site;
        this.clock = clock;
    }

    /// Makes a token, and tells its owner by letter that there is a new one.
    @Transactional
    public IssuedToken issue(Viewer owner, NewToken wanted) {
        long memberId = owner.member().orElseThrow(TokenMissing::new);
        String name = OneLine.of(wanted.name());
        Set<TokenScope> scopes = EnumSet.of(TokenScope.READ);
        scopes.addAll(wanted.scopes());
        check(owner, name, scopes, wanted.days());
        Instant now = clock.instant();
        tokens.removeExpiredBefore(now.minus(KEPT_AFTER_END));
        if (tokens.countByMemberIdAndExpiresAtAfter(memberId, now) >= MOST) {
            throw new TokenRefused(TokenRefused.Field.NAME, "member.token.many", MOST);
        }
        Secret secret = new Secret(PREFIX + Secret.fresh().text());
        AccessToken token =
                tokens.save(new AccessToken(memberId, name, scopes, secret, now, Duration.ofDays(wanted.days())));
        tell(owner);
        return new IssuedToken(token.details(now), secret);
    }

    /// The tokens of the person who is looking, the newest first.
    @Transactional(readOnly = true)
    public List<TokenDetails> list(Viewer owner) {
        Instant now = clock.instant();
        return owner.member().map(tokens::findByMemberIdOrderByMadeAtDescIdDesc).orElse(List.of()).stream()
                .map(token -> token.details(now))
                .toList();
    }

    /// Ends a token at once. Throws [TokenMissing] if the person who is looking has none with this id.
    @Transactional
    public void revoke(Viewer owner, long id) {
        if (owner.member().map(member -> tokens.remove(id, member)).orElse(0) == 0) {
            throw new TokenMissing();
        }
    }

    /// Whom a program acts for that shows this text; nothing if the token is unknown or has ended, or if its owner
    /// has no account any more.
    @Transactional
    public Optional<TokenBearer> enter(String text) {
        Instant now = clock.instant();
        return tokens.findBySecretHashAndExpiresAtAfter(new Secret(text).hash(), now)
                .flatMap(token -> members.find(token.memberId()).map(member -> {
                    if (!token.wasUsedSince(now.minus(USE_NOTED_EVERY))) {
                        tokens.noteUse(token.id(), now);
                    }
                    return bearer(token, member);
                }));
    }

    @EventListener
    @Transactional
    void on(PasswordChanged change) {
        tokens.removeAllOf(change.memberId());
    }

    private static TokenBearer bearer(AccessToken token, SignedInMember member) {
        Set<TokenScope> scopes = Set.copyOf(token.scopes());
        Role role = scopes.contains(TokenScope.STEWARD) ? member.role() : Role.MEMBER;
        return new TokenBearer(token.id(), new SignedInMember(member.id(), member.handle(), role), scopes);
    }

    private static void check(Viewer owner, String name, Set<TokenScope> scopes, int days) {
        if (name.isEmpty() || name.length() > NewToken.MAX_NAME) {
            throw new TokenRefused(TokenRefused.Field.NAME, "member.token.name-unfit", NewToken.MAX_NAME);
        }
        if (scopes.contains(TokenScope.STEWARD) && !owner.isAtLeast(Role.STEWARD)) {
            throw new TokenRefused(TokenRefused.Field.SCOPES, "member.token.no-steward");
        }
        if (days < 1 || days > NewToken.MAX_DAYS) {
            throw new TokenRefused(TokenRefused.Field.DAYS, "member.token.days-unfit", NewToken.MAX_DAYS);
        }
    }

    /// Whoever has only the password cannot make a lasting way in without its owner learning of it.
    private void tell(Viewer owner) {
        accounts.findOwn(owner)
                .ifPresent(account -> letters.send(new Letter(
                        account.email(),
                        Words.say("member.letter.token-made.subject", site.name()),
                        Words.say(
                                "member.letter.token-made.text",
                                site.name(),
                                site.address("/settings/tokens"),
                                site.address("/forgot-password")))));
    }
}
