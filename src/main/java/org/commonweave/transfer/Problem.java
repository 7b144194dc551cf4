package org.commonweave.transfer;

import java.util.Locale;
import org.commonweave.base.Words;

/// Something about one file that an import could not take over as it was.
///
/// @param file the path of the file within the folder
/// @param detail what exactly, such as the target of a link; may be empty
public record Problem(String file, Kind kind, String detail) {

    /// What can go wrong, from a whole file that stays behind to a detail that was guessed.
    public enum Kind {
        NOT_TEXT,
        TOO_LARGE,
        NOT_ACCEPTED,
        SYMBOLIC_LINK,
        UNREADABLE,
        CONFLICT,
        REMOVED_HERE,
        MAIL_REFUSED,
        MAIL_REMOVED,
        MAIL_STRAY,
        CHANGED_SINCE,
        WP_BROKEN,
        WP_CUT,
        WP_COMMENT_REFUSED,
        WP_COMMENTS_MANY,
        MALFORMED_HEAD,
        LINK_NOWHERE,
        PICTURE_NOWHERE,
        FILE_REFUSED,
        SHORTCODE,
        HTML,
        ENCODING,
        NULL_BYTES,
        DATE,
        TAGS,
        TITLE,
        AUTHORS,
        HEAD_VALUE,
        MAIL_CUT,
        MAIL_DAMAGED,
        MAIL_ATTACHMENT,
        MAIL_EMPTY,
        MAIL_SIMPLIFIED,
        MAIL_ENCODING,
        MAIL_DATE,
        MAIL_SENDER,
        MAIL_TITLE,
        MAIL_CIRCLE,
        MAIL_TWICE,
        WP_DRAFT,
        WP_PRIVATE,
        WP_PASSWORD,
        WP_TRASH,
        WP_KIND,
        WP_NUMBER,
        WP_TWICE,
        WP_TITLE,
        WP_CIRCLE,
        WP_LINK,
        WP_MEDIUM,
        WP_COMMENTS_HELD,
        WP_COMMENT_CIRCLE,
        WP_COMMENT_EMPTY;

        /// The sentence that says what it means.
        public String sentence() {
            return Words.say(
                    "transfer.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }

        /// Whether a file did not become a page, or not the newest one.
        public boolean isSerious() {
            return compareTo(MALFORMED_HEAD) < 0;
        }
    }
}
