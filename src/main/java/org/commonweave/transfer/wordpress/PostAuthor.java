package org.commonweave.transfer.wordpress;

import java.util.Locale;
import java.util.regex.Pattern;
import org.commonweave.base.OneLine;
import org.commonweave.base.Words;
import org.commonweave.transfer.wordpress.OldSite.Writer;

/// Somebody who wrote on the old site.
///
/// @param identity by what the person is told from others. It may hold an address, so it is never kept or shown
/// @param name as it can be shown, without any address
record PostAuthor(String identity, String name) {

    private static final int MAX_NAME = 80;
    private static final Pattern ADDRESS = Pattern.compile("([^\\s<>()\",;:@]+)@[^\\s<>()\",;:]+");

    PostAuthor {
        String shown = ADDRESS.matcher(OneLine.of(name)).replaceAll("$1@…");
        name = shown.isBlank() ? Words.say("transfer.mail.somebody") : shown;
        name = name.substring(0, Math.min(name.length(), MAX_NAME)).strip();
    }

    /// Somebody who could sign in there.
    static PostAuthor of(Writer writer) {
        String mark = writer.address().isEmpty() ? writer.login() : writer.address();
        return new PostAuthor("writer " + mark.toLowerCase(Locale.ROOT), writer.name());
    }

    /// Whoever wrote a comment. An address that a visitor typed proves nothing, so nobody becomes a
    /// writer of the site by it.
    static PostAuthor of(ExportComment comment, OldSite site) {
        for (Writer writer : site.writer(comment.user())) {
            return of(writer);
        }
        String mark = comment.address().isEmpty() ? comment.author() : comment.address();
        return new PostAuthor("guest " + mark.toLowerCase(Locale.ROOT), comment.author());
    }
}
