package org.commonweave.member;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the commons has written to somebody, as they would find it in their letter box.
public record LetterBox(JdbcClient database) {

    private static final Pattern LINK = Pattern.compile("(?:/confirm/|/reset-password/)([A-Za-z0-9_-]+)");

    public List<String> subjects(String address) {
        return database.sql("select subject from outgoing_letters where recipient = ? order by id")
                .param(address)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /// The secret in the link of the last letter.
    public Secret secret(String address) {
        Matcher link = LINK.matcher(
                database.sql("select text from outgoing_letters where recipient = ? order by id desc limit 1")
                        .param(address)
                        .query((row, _) -> row.getString(1))
                        .single());
        if (!link.find()) {
            throw new AssertionError("No link in the last letter to " + address);
        }
        return new Secret(link.group(1));
    }
}
