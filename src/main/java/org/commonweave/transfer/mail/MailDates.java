package org.commonweave.transfer.mail;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the moments in heads of messages, as RFC 5322 has them and as forty years of programs have written them.
final class MailDates {

    /// The first message between two machines.
    private static final Instant EARLIEST = Instant.parse("1971-01-01T00:00:00Z");

    /// `1 Mar 2019 10:00:00 +0100`, `1-Mar-19 10.00`.
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(\\d{1,2})[ -]+([A-Za-zäû]{3,9})\\.?[ ,-]+(\\d{2,4})[ ,]+(\\d{1,2})[:.](\\d{1,2})(?:[:.](\\d{1,2}))?");

    /// `Mar  1 10:00:00 2019` and `Mar  1 10:00:00 CET 2019`, with the day of the week before.
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "([A-Za-z]{3,9})\\.? +(\\d{1,2}),?(?: +(\\d{4}))? +(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?: +[A-Z]{1,5})?(?:"
                    + " +[+-]\\d{4})?(?: +(\\d{4}))?");

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})[T ](\\d{2}):(\\d{2})(?::(\\d{2}))?");

    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{2}):?(\\d{2})\\b");
    private static final Pattern ZONE =
            Pattern.compile("\\b(EST|EDT|CST|CDT|MST|MDT|PST|PDT|CET|CEST|MET|MEST|BST|WEST)\\b");

    private static final Map<String, Integer> HOURS = Map.ofEntries(
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CST", -6),
            Map.entry("CDT", -5),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7),
            Map.entry("CET", 1),
            Map.entry("CEST", 2),
            Map.entry("MET", 1),
            Map.entry("MEST", 2),
            Map.entry("BST", 1),
            Map.entry("WEST", 1));

    /// English, and where they begin otherwise German, French, Spanish and Dutch.
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan", "ene"),
            List.of("feb", "fév", "fev"),
            List.of("mar", "mär", "mrz", "maa"),
            List.of("apr", "avr", "abr"),
            List.of("may", "mai", "mei"),
            List.of("jun", "juin"),
            List.of("jul", "juil"),
            List.of("aug", "aoû", "aou", "ago"),
            List.of("sep"),
            List.of("oct", "okt"),
            List.of("nov"),
            List.of("dec", "dez", "dic", "déc"));

    private MailDates() {}

    /// The moment; empty if there is none, or one that cannot be.
    static Optional<Instant> read(String written) {
        Optional<LocalDateTime> local =
                dayFirst(written).or(() -> yearFirst(written)).or(() -> monthFirst(written));
        return local.map(time -> time.toInstant(offset(written))).filter(EARLIEST::isBefore);
    }

    private static Optional<LocalDateTime> dayFirst(String written) {
        Matcher found = DAY_FIRST.matcher(written);
        return found.find()
                ? time(
                        found.group(3),
                        month(found.group(2)),
                        found.group(1),
                        found.group(4),
                        found.group(5),
                        found.group(6))
                : Optional.empty();
    }

    private static Optional<LocalDateTime> yearFirst(String written) {
        Matcher found = YEAR_FIRST.matcher(written);
        return found.find()
                ? time(
                        found.group(1),
                        Integer.parseInt(found.group(2)),
                        found.group(3),
                        found.group(4),
                        found.group(5),
                        found.group(6))
                : Optional.empty();
    }

    private static Optional<LocalDateTime> monthFirst(String written) {
        Matcher found = MONTH_FIRST.matcher(written);
        while (found.find()) {
            String year = found.group(3) == null ? found.group(7) : found.group(3);
            int month = month(found.group(1));
            if (year != null && month > 0) {
                return time(year, month, found.group(2), found.group(4), found.group(5), found.group(6));
            }
        }
        return Optional.empty();
    }

    @SuppressWarnings("TooManyParameters") // the parts of a moment
    private static Optional<LocalDateTime> time(
            String year, int month, String day, String hour, String minute, @Nullable String second) {
        try {
            return Optional.of(LocalDateTime.of(
                    year(Integer.parseInt(year)),
                    month,
                    Integer.parseInt(day),
                    Integer.parseInt(hour),
                    Integer.parseInt(minute),
                    second == null ? 0 : Math.min(59, Integer.parseInt(second))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// Years in two digits, and those that counted on from 99, mean what they meant when they were written.
    private static int year(int written) {
        if (written < 50) {
            return 2000 + written;
        }
        return written < 1000 ? 1900 + written : written;
    }

    private static int month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).stream().anyMatch(lower::startsWith)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static ZoneOffset offset(String written) {
        Matcher offset = OFFSET.matcher(written);
        int end = 0;
        while (offset.find()) {
            // The last one: dates with hyphens look like one, too.
            end = offset.start() + 1;
        }
        if (end > 0 && offset.find(end - 1)) {
            int minutes = Integer.parseInt(offset.group(2)) * 60 + Integer.parseInt(offset.group(3));
            boolean isPossible = minutes <= 18 * 60;
            return isPossible
                    ? ZoneOffset.ofTotalSeconds((offset.group(1).equals("-") ? -60 : 60) * minutes)
                    : ZoneOffset.UTC;
        }
        Matcher zone = ZONE.matcher(written);
        return zone.find() ? ZoneOffset.ofHours(HOURS.getOrDefault(zone.group(1), 0)) : ZoneOffset.UTC;
    }
}
