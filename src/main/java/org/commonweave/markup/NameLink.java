package org.commonweave.markup;

import java.util.Locale;
import org.commonmark.node.Link;
import org.commonmark.node.Text;

/// A link that is written as a name with a sign in front: `#tag` or `@handle`.
final class NameLink extends Link {

    /// The signs that start a name.
    enum Sign {
        TAG('#'),
        MENTION('@');

        private final char character;

        Sign(char character) {
            this.character = character;
        }

        /// The name for style sheets.
        String cssName() {
            return name().toLowerCase(Locale.ROOT);
        }

        char character() {
            return character;
        }
    }

    private final Sign sign;
    private final String name;

    NameLink(Sign sign, String name, String typed, String path) {
        super(path, null);
        this.sign = sign;
        this.name = name;
        appendChild(new Text(sign.character + typed));
    }

    Sign sign() {
        return sign;
    }

    /// The name in lower case, by which tags and people are known.
    String name() {
        return name;
    }
}
