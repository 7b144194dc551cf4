package org.commonweave.api;

import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Remembers which request a program meant by a key.
@Repository
class KnownRequests {

    private final JdbcClient database;

    KnownRequests(JdbcClient database) {
        this.database = database;
    }

    /// Takes the key for this request; has to be called in the transaction of the change. Another request with the
    /// same key at the same moment waits here until the first is done.
    ///
    /// Throws [ApiRefusal] if the key was used for something else.
    void claim(Viewer viewer, String key, String fingerprint) {
        long member = viewer.member().orElseThrow();
        database.sql("insert ignore into api_requests (member_id, idempotency_key, fingerprint) values (?, ?, ?)")
                .params(member, key, fingerprint)
                .update();
        String known = database.sql("select fingerprint from api_requests where member_id = ? and idempotency_key = ?")
                .params(member, key)
                .query(String.class)
                .single();
        if (!known.equals(fingerprint)) {
            throw new ApiRefusal(Problem.of(
                    HttpStatus.UNPROCESSABLE_CONTENT, "key-reused", Words.say("api.idempotency-key.reused")));
        }
    }
}
