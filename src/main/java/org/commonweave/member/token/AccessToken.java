package org.commonweave.member.token;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.commonweave.member.Secret;
import org.jspecify.annotations.Nullable;

/// A door for one program, which its owner can close.
@Entity
@Table(name = "access_tokens")
@SuppressWarnings("UnusedVariable") // read by queries
class AccessToken {

    @Id
    @GeneratedValue
    @Nullable
    private Long id;

    private long memberId;
    private String name;
    private String secretHash;
    private String scopes;
    private Instant madeAt;
    private Instant expiresAt;

    @Nullable
    private Instant lastUsedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected AccessToken() {}

    AccessToken(long memberId, String name, Collection<TokenScope> scopes, Secret secret, Instant now, Duration life) {
        this.memberId = memberId;
        this.name = name;
        this.secretHash = secret.hash();
        this.scopes = scopes.stream().sorted().map(TokenScope::name).collect(Collectors.joining(" "));
        this.madeAt = now;
        this.expiresAt = now.plus(life);
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    long memberId() {
        return memberId;
    }

    List<TokenScope> scopes() {
        return Arrays.stream(scopes.split(" ", -1)).map(TokenScope::valueOf).toList();
    }

    boolean wasUsedSince(Instant moment) {
        return lastUsedAt != null && lastUsedAt.isAfter(moment);
    }

    TokenDetails details(Instant now) {
        return new TokenDetails(id(), name, scopes(), madeAt, expiresAt, lastUsedAt, !expiresAt.isAfter(now));
    }
}
