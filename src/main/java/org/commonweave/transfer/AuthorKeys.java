package org.commonweave.transfer;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.commonweave.member.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Makes keys of addresses: the same person has the same key in every archive that comes into this commons, and nobody
/// can find out the address by it, not even by trying all that there are.
@Component
public class AuthorKeys {

    private static final String ALGORITHM = "HmacSHA256";

    private final JdbcClient database;

    AuthorKeys(JdbcClient database) {
        this.database = database;
    }

    /// The way from addresses to keys, with the secret of this commons, which is made when it is needed first.
    public Keys open() {
        database.sql("INSERT IGNORE INTO mail_secret (id, secret) VALUES (1, :secret)")
                .param("secret", Secret.fresh().text())
                .update();
        String secret = database.sql("SELECT secret FROM mail_secret")
                .query(String.class)
                .single();
        return new Keys(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), ALGORITHM));
    }

    /// The way from addresses to keys.
    public record Keys(SecretKeySpec secret) {

        public String of(String identity) {
            try {
                Mac mac = Mac.getInstance(ALGORITHM);
                mac.init(secret);
                return HexFormat.of().formatHex(mac.doFinal(identity.getBytes(StandardCharsets.UTF_8)));
            } catch (GeneralSecurityException cause) {
                throw new IllegalStateException("Every Java has " + ALGORITHM, cause);
            }
        }
    }
}
