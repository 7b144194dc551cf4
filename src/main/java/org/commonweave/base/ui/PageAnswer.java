package org.commonweave.base.ui;

import com.vaadin.flow.component.Component;

/// What an address answers: a page to read, the way to where it went, or a file.
public sealed interface PageAnswer {

    /// A page: its head, and the component tree that is everything between header and footer.
    record Page(Status status, PageHead head, Component main) implements PageAnswer {

        public static Page found(PageHead head, Component main) {
            return new Page(Status.FOUND, head, main);
        }
    }

    /// The thing lives at another path for ever.
    ///
    /// @param takesQuery whether what was asked about it goes along; not if that was all by which it was named
    record Moved(String path, boolean takesQuery) implements PageAnswer {

        public Moved(String path) {
            this(path, true);
        }
    }

    /// A text for programs made from the content: a feed, a sitemap, what was typed.
    record Document(String mediaType, String text) implements PageAnswer {}

    /// How an address stands: there, never there, removed, or not to be had just now.
    enum Status {
        FOUND(200),
        UNKNOWN(404),
        REMOVED(410),
        /// Asked too often to be answered (RFC 6585 section 4).
        TOO_OFTEN(429);

        private final int code;

        Status(int code) {
            this.code = code;
        }

        /// The HTTP status code, RFC 9110 section 15.
        public int code() {
            return code;
        }
    }
}
