package org.commonweave.member;

import java.util.regex.Pattern;
import org.commonweave.base.Slug;
import org.springframework.stereotype.Component;

/// Gives people the name in their address, `/people/{handle}`.
@Component
class Handles {

    /// Leaves room for a number behind the name in a column of 40 characters.
    private static final int MAX_LENGTH = 34;

    /// The rest is for the source.
    private static final int MAX_IMPORTED_NAME = 20;

    private static final Pattern LAST_HYPHENS = Pattern.compile("-+$");

    private final Members members;

    Handles(Members members) {
        this.members = members;
    }

    /// The handle that a name asks for, whether or not somebody has it.
    static String of(String name) {
        String slug = Slug.of(name);
        return slug.length() <= MAX_LENGTH
                ? slug
                : LAST_HYPHENS.matcher(slug.substring(0, MAX_LENGTH)).replaceAll("");
    }

    /// The handle of somebody who wrote elsewhere, such as `ada-in-garden-handbook`.
    static String ofImported(String name, String source) {
        String author = of(name);
        return of(author.substring(0, Math.min(author.length(), MAX_IMPORTED_NAME)) + " in " + source);
    }

    /// A handle that nobody has yet: people of the same name are told apart by a number.
    String unusedFor(String name) {
        return unused(of(name));
    }

    /// The handle itself, or with a number behind it if somebody has it.
    String unused(String wanted) {
        String handle = wanted;
        for (int number = 2; members.existsByHandle(handle); number++) {
            handle = wanted + "-" + number;
        }
        return handle;
    }
}
