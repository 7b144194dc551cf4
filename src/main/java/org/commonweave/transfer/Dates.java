package org.commonweave.transfer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads days and moments in the forms that people and programs write. Forms that mean different days in different
/// countries, such as 03/04/2024, are not guessed.
final class Dates {

    /// Nothing that is imported is older than the machines it was written with.
    private static final Instant EARLIEST = Instant.parse("1950-01-01T00:00:00Z");

    private static final List<DateTimeFormatter> FORMS = Stream.of(
                    "yyyy-M-d['T'][ ]H:mm[:ss][ ][XXX][XX][X][z]",
                    "yyyy-M-d",
                    "yyyyMMdd",
                    "yyyy/M/d[ H:mm[:ss]][ XX][ z]",
                    "d.M.yyyy[ H:mm[:ss]]",
                    "[EEEE[,] ][EEE[,] ]d MMMM[,] yyyy[ H:mm[:ss]][ XX][ z]",
                    "[EEEE[,] ][EEE[,] ]d MMM[,] yyyy[ H:mm[:ss]][ XX][ z]",
                    "[EEEE[,] ][EEE[,] ]MMMM d[,] yyyy[ H:mm[:ss]]",
                    "[EEEE[,] ][EEE[,] ]MMM d[,] yyyy[ H:mm[:ss]]",
                    "EEE MMM d H:mm:ss [z ]yyyy")
            .map(form -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(form)
                    .toFormatter(Locale.ENGLISH))
            .toList();

    /// What some forms have and Java's do not: `1st`, `Sept.`, and parts of a second in any number.
    private static final Pattern ENDINGS =
            Pattern.compile("(?i)(?<=\\d)(st|nd|rd|th)\\b|(?<=[a-z]{3})\\.|(?<=sep)t\\b");

    private static final Pattern PARTS_OF_SECOND = Pattern.compile("(?<=:\\d{2})[.,]\\d{1,9}");

    private static final Pattern COUNT = Pattern.compile("\\d+");

    private Dates() {}

    /// The moment; empty if there is none, or one that cannot be.
    static Optional<Instant> read(String written) {
        String plain = PARTS_OF_SECOND
                .matcher(ENDINGS.matcher(written.strip()).replaceAll(""))
                .replaceAll("");
        return counted(plain)
                .or(() -> FORMS.stream()
                        .flatMap(form -> parsed(form, plain).stream())
                        .findFirst())
                .filter(moment -> moment.isAfter(EARLIEST));
    }

    /// Programs count seconds or their thousandths.
    private static Optional<Instant> counted(String written) {
        return switch (COUNT.matcher(written).matches() ? written.length() : 0) {
            case 10 -> Optional.of(Instant.ofEpochSecond(Long.parseLong(written)));
            case 13 -> Optional.of(Instant.ofEpochMilli(Long.parseLong(written)));
            default -> Optional.empty();
        };
    }

    private static Optional<Instant> parsed(DateTimeFormatter form, String written) {
        try {
            TemporalAccessor read = form.parseBest(
                    written, OffsetDateTime::from, ZonedDateTime::from, LocalDateTime::from, LocalDate::from);
            return Optional.of(
                    switch (read) {
                        case OffsetDateTime moment -> moment.toInstant();
                        case ZonedDateTime moment -> moment.toInstant();
                        case LocalDateTime local -> local.toInstant(ZoneOffset.UTC);
                        default -> LocalDate.from(read).atStartOfDay().toInstant(ZoneOffset.UTC);
                    });
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
