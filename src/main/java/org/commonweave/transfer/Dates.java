package org.commonweave.transfer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonweave.base.OneLine;
import org.jspecify.annotations.Nullable;

/// Reads days and moments in the forms that people and programs write. Forms that mean different days in different
/// countries, such as 03/04/2024, are not guessed.
final class Dates {

    /// Nothing that is imported is older than the machines it was written with.
    private static final Instant EARLIEST = Instant.parse("1950-01-01T00:00:00Z");

    private static final List<DateTimeFormatter> FORMS = Stream.of(
                    "yyyy-MM-dd'T'HH:mm[:ss][.SSSSSSSSS][.SSS][XXX][XX][X]",
                    "yyyy-MM-dd HH:mm[:ss][ XXX][ XX][ X][ z]",
                    "yyyy-M-d",
                    "yyyy/M/d",
                    "d.M.yyyy",
                    "d MMMM yyyy",
                    "d MMM yyyy",
                    "MMMM d[,] yyyy",
                    "MMM d[,] yyyy",
                    "EEE, d MMM yyyy HH:mm:ss XX",
                    "EEE, d MMM yyyy HH:mm:ss z")
            .map(form -> DateTimeFormatter.ofPattern(form, Locale.ENGLISH))
            .toList();

    private Dates() {}

    /// The moment; empty if there is none, or one that cannot be.
    static Optional<Instant> read(@Nullable Object written) {
        return found(written).filter(moment -> moment.isAfter(EARLIEST));
    }

    private static Optional<Instant> found(@Nullable Object written) {
        return switch (written) {
            case null -> Optional.empty();
            case Date date -> Optional.of(date.toInstant());
            case Object other ->
                FORMS.stream()
                        .flatMap(form -> parsed(form, OneLine.of(other.toString())).stream())
                        .findFirst();
        };
    }

    private static Optional<Instant> parsed(DateTimeFormatter form, String written) {
        try {
            TemporalAccessor read = form.parseBest(written, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            return Optional.of(
                    switch (read) {
                        case OffsetDateTime moment -> moment.toInstant();
                        case LocalDateTime local -> local.toInstant(ZoneOffset.UTC);
                        default -> LocalDate.from(read).atStartOfDay().toInstant(ZoneOffset.UTC);
                    });
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
