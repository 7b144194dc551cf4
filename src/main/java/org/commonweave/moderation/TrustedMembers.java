package org.commonweave.moderation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Whom stewards have given their trust.
@Repository
class TrustedMembers {

    private final JdbcClient database;

    TrustedMembers(JdbcClient database) {
        this.database = database;
    }

    boolean contain(long member) {
        return database.sql("SELECT COUNT(*) FROM trusted_members WHERE member_id = :member")
                        .param("member", member)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void add(long member, long giver, Instant at) {
        database.sql("INSERT IGNORE INTO trusted_members (member_id, given_by_id, given_at)"
                        + " VALUES (:member, :giver, :at)")
                .param("member", member)
                .param("giver", giver)
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    void remove(long member) {
        database.sql("DELETE FROM trusted_members WHERE member_id = :member")
                .param("member", member)
                .update();
    }
}
