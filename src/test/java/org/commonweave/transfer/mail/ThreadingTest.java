package org.commonweave.transfer.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonweave.transfer.mail.Threading.Talk;
import org.commonweave.transfer.mail.Threading.Threads;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ThreadingTest {

    private static final long DAY = 24L * 60 * 60;

    private final List<Entry> entries = new ArrayList<>();

    @Test
    void answersStandBelowWhatTheyAnswer() {
        message("a", "key", false);
        message("b", "key", true, "a");
        message("c", "key", true, "a", "b");

        assertThat(shown()).containsExactly("a b c>b");
    }

    @Test
    void answersToAMessageThatIsMissingStayTogether() {
        message("b", "key", false, "gone");
        message("c", "other words", false, "gone");

        assertThat(shown()).containsExactly("b c");
    }

    @Test
    void circlesAreNotBelievedAndNothingIsLost() {
        message("a", "one", false, "c");
        message("b", "two", false, "a");
        message("c", "three", false, "b");
        message("d", "four", false, "d");

        Threads threads = Threading.of(entries);

        assertThat(threads.talks().stream()
                        .mapToInt(talk -> talk.steps().size())
                        .sum())
                .isEqualTo(4);
        assertThat(threads.circles()).isEqualTo(2);
    }

    @Test
    void answerThatNamesNothingIsFoundByItsSubject() {
        message("a", "key", false);
        message("b", "key", true);

        assertThat(shown()).containsExactly("a b");
    }

    @Test
    void sameSubjectWithoutAnAnswerIsSomethingElse() {
        message("a", "agenda", false);
        message("b", "agenda", false);

        assertThat(shown()).containsExactly("a", "b");
    }

    @Test
    void sameSubjectMonthsLaterIsSomethingElse() {
        message("a", "key", false);
        add("b", "key", true, 100 * DAY, null);

        assertThat(shown()).containsExactly("a", "b");
    }

    @Test
    void answerWithASlowClockStandsAfterWhatItAnswers() {
        add("b", "key", true, 5, null, "a");
        add("a", "key", false, 10, null);

        assertThat(shown()).containsExactly("a b");
    }

    @Test
    void laterMessagesContinueWhatIsThere() {
        add("a", "key", false, 1, new Entry.Known(7, null));
        add("b", "key", true, 2, new Entry.Known(7, 8L));
        add("c", "key", true, 3, null, "b");
        add("d", "key", true, 4, null);
        add("e", "other", false, 5, null);

        Threads threads = Threading.of(entries);

        assertThat(threads.talks().stream().map(Talk::discussion)).containsExactly(7L, null);
        assertThat(threads.talks().getFirst().steps().getFirst().answered()).isEqualTo(entries.get(1));
    }

    private void message(String id, String subject, boolean isReply, String... references) {
        add(id, subject, isReply, entries.size() * DAY, null, references);
    }

    private void add(
            String id, String subject, boolean isReply, long at, Entry.@Nullable Known known, String... references) {
        entries.add(new Entry(
                name(id),
                name(id),
                Stream.of(references).mapToLong(ThreadingTest::name).toArray(),
                name(subject),
                isReply,
                at,
                known == null ? new Entry.Place(0, 0, 0) : null,
                known));
    }

    private static long name(String text) {
        return text.chars().reduce(7, (a, b) -> 31 * a + b);
    }

    private List<String> shown() {
        return Threading.of(entries).talks().stream()
                .map(talk -> String.join(
                        " ",
                        talk.steps().stream()
                                .map(step -> letter(step.message())
                                        + (step.answered() == null ? "" : ">" + letter(step.answered())))
                                .toList()))
                .toList();
    }

    private static String letter(Entry entry) {
        return Stream.of("a", "b", "c", "d", "e")
                .filter(letter -> name(letter) == entry.id())
                .findFirst()
                .orElseThrow();
    }
}
