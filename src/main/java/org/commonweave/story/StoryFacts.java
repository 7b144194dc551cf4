package org.commonweave.story;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonweave.base.Slug;
import org.commonweave.content.Particulars;
import org.commonweave.content.TextNotAccepted;
import org.commonweave.place.Whereabouts;

/// What a story says about itself beside its text, read from its [Particulars].
///
/// @param from the first day of what happened
/// @param to the last day, if it took several
/// @param toldBy whose experience it is, if that is not the author's
/// @param coAuthors handles, or names of people without an account
/// @param editors handles or names
/// @param project or organisation
/// @param excerpt what lists show, chosen by the author; may be empty
/// @param interest what the author has to do with it
/// @param checkedWith the names of those who have read it before
/// @param reply how somebody who is named in it answers; may be empty
/// @param uses addresses or titles of the pages that were used
/// @param series the name of the series to which it belongs; may be empty
/// @param part its place there
public record StoryFacts(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Whereabouts> place,
        String toldBy,
        List<String> coAuthors,
        List<String> editors,
        String project,
        String excerpt,
        String interest,
        List<String> checkedWith,
        String reply,
        List<String> uses,
        String series,
        int part,
        List<Outcome> outcomes) {

    public static final String FROM = "happened";
    public static final String TO = "until";
    public static final String TOLD_BY = "told-by";
    public static final String CO_AUTHORS = "co-authors";
    public static final String EDITORS = "editors";
    public static final String PROJECT = "project";
    public static final String EXCERPT = "excerpt";
    public static final String INTEREST = "interest";
    public static final String CHECKED_WITH = "checked-with";
    public static final String REPLY = "reply";
    public static final String USES = "uses";
    public static final String SERIES = "series";
    public static final String PART = "part";

    /// Few readers compare more figures.
    public static final int MOST_OUTCOMES = 3;

    /// The parts of an outcome, in the order in which they are asked for.
    public static final List<String> OUTCOME = List.of("what", "before", "after", "cost", "hours", "people", "source");

    private static final int MOST_NAMES = 12;

    public StoryFacts {
        coAuthors = List.copyOf(coAuthors);
        editors = List.copyOf(editors);
        checkedWith = List.copyOf(checkedWith);
        uses = List.copyOf(uses);
        outcomes = List.copyOf(outcomes);
    }

    /// The name of a part of an outcome among the particulars.
    ///
    /// @param number counts from 1
    public static String outcome(int number, String part) {
        return "outcome-" + number + "-" + part;
    }

    /// Throws [TextNotAccepted] where what is said makes no sense.
    public static StoryFacts of(Particulars said) {
        Optional<LocalDate> from = day(said, FROM);
        Optional<LocalDate> to = day(said, TO);
        if (to.isPresent() && from.isEmpty()) {
            throw new TextNotAccepted("story.start-missing");
        }
        if (to.isPresent() && to.get().isBefore(from.get())) {
            throw new TextNotAccepted("story.end-before-start");
        }
        return new StoryFacts(
                from,
                to.filter(end -> !end.equals(from.get())),
                Whereabouts.of(said),
                line(said, TOLD_BY),
                names(said, CO_AUTHORS),
                names(said, EDITORS),
                line(said, PROJECT),
                line(said, EXCERPT),
                line(said, INTEREST),
                names(said, CHECKED_WITH),
                line(said, REPLY),
                names(said, USES),
                line(said, SERIES),
                number(said, PART).orElse(0),
                IntStream.rangeClosed(1, MOST_OUTCOMES)
                        .boxed()
                        .flatMap(number -> outcome(said, number).stream())
                        .toList());
    }

    private static Optional<Outcome> outcome(Particulars said, int number) {
        String what = line(said, outcome(number, "what"));
        if (what.isEmpty()) {
            if (OUTCOME.stream()
                    .anyMatch(part -> said.find(outcome(number, part)).isPresent())) {
                throw new TextNotAccepted("story.outcome-of-what");
            }
            return Optional.empty();
        }
        return Optional.of(new Outcome(
                what,
                line(said, outcome(number, "before")),
                line(said, outcome(number, "after")),
                line(said, outcome(number, "cost")),
                number(said, outcome(number, "hours")),
                number(said, outcome(number, "people")),
                line(said, outcome(number, "source"))));
    }

    /// The last part of the address of its series; empty if it is in none.
    public String seriesSlug() {
        return series.isEmpty() ? "" : Slug.of(series);
    }

    /// What came of it in one line; empty if nothing is said of that.
    public String outcomeLine() {
        return outcomes.stream().findFirst().map(Outcome::line).orElse("");
    }

    private static String line(Particulars said, String name) {
        return said.find(name).orElse("");
    }

    private static List<String> names(Particulars said, String name) {
        List<String> names = Stream.of(line(said, name).split("[,;]", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
        if (names.size() > MOST_NAMES) {
            throw new TextNotAccepted("story.names-many", MOST_NAMES);
        }
        return names;
    }

    private static Optional<LocalDate> day(Particulars said, String name) {
        try {
            return said.find(name).map(LocalDate::parse).map(StoryFacts::within);
        } catch (DateTimeParseException _) {
            throw new TextNotAccepted("story.day-unfit");
        }
    }

    /// Four digits, as the database and all calendars take them.
    private static LocalDate within(LocalDate day) {
        if (day.getYear() < 1000 || day.getYear() > 9999) {
            throw new TextNotAccepted("story.day-unfit");
        }
        return day;
    }

    private static Optional<Integer> number(Particulars said, String name) {
        return said.find(name).map(typed -> {
            if (!typed.matches("\\d{1,7}")) {
                throw new TextNotAccepted("story.number-unfit", typed);
            }
            return Integer.valueOf(typed);
        });
    }
}
