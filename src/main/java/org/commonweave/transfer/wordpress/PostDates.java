package org.commonweave.transfer.wordpress;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Stream;

/// The moments of an export. WordPress writes `0000-00-00 00:00:00` where it knows none.
final class PostDates {

    /// Nothing on the web is older.
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private PostDates() {}

    /// The first of several that is a moment, as it is written; empty if none is.
    static String first(String... written) {
        return Stream.of(written)
                .map(String::strip)
                .filter(one -> moment(one).isPresent())
                .findFirst()
                .orElse("");
    }

    static Optional<Instant> moment(String written) {
        try {
            return Optional.of(LocalDateTime.parse(written.strip(), FORM).toInstant(ZoneOffset.UTC))
                    .filter(moment -> moment.isAfter(EARLIEST));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// When an item was published.
    static Optional<Instant> of(ExportItem item) {
        return moment(first(item.field("wp:post_date_gmt"), item.field("wp:post_date")))
                .or(() -> published(item.field("pubDate")));
    }

    private static Optional<Instant> published(String written) {
        try {
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(written.strip())))
                    .filter(moment -> moment.isAfter(EARLIEST));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
