package org.commonweave.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonweave.backup.file.Reason;
import org.commonweave.backup.file.StoredBackup;
import org.junit.jupiter.api.Test;

class RetentionTest {

    /// A Wednesday.
    private static final Instant TONIGHT = Instant.parse("2026-11-25T03:10:00Z");

    private final Retention retention = new Retention(7, 4);

    @Test
    void sevenDaysAndTheLastOfFourWeeksAreKept() {
        List<StoredBackup> all = nights(60);

        assertThat(days(kept(all)))
                .containsExactly(
                        "2026-11-25",
                        "2026-11-24",
                        "2026-11-23",
                        "2026-11-22",
                        "2026-11-21",
                        "2026-11-20",
                        "2026-11-19",
                        "2026-11-15",
                        "2026-11-08");
    }

    @Test
    void keptNightByNightTheyStaySoManyAndReachFourWeeksBack() {
        List<StoredBackup> stored = new ArrayList<>();
        for (int night = 60; night >= 0; night--) {
            stored.addFirst(backup(TONIGHT.minus(Duration.ofDays(night)), Reason.NIGHTLY));
            stored.removeAll(retention.superfluous(stored));
            assertThat(stored).hasSizeLessThanOrEqualTo(10);
        }

        assertThat(days(stored)).contains("2026-11-25", "2026-11-19", "2026-11-15", "2026-11-08");
    }

    @Test
    void timeInWhichTheMachineWasOffTakesNothingAway() {
        List<StoredBackup> old = nights(5).stream()
                .map(backup -> backup(backup.madeAt().minus(Duration.ofDays(400)), Reason.NIGHTLY))
                .toList();

        assertThat(retention.superfluous(old)).isEmpty();
    }

    @Test
    void ofOneDayTheLastIsKept() {
        StoredBackup late = backup(TONIGHT.plus(Duration.ofHours(9)), Reason.NIGHTLY);
        StoredBackup early = backup(TONIGHT, Reason.NIGHTLY);

        assertThat(retention.superfluous(List.of(late, early))).containsExactly(early);
    }

    @Test
    void weeksAreToldApartAtTheTurnOfTheYear() {
        StoredBackup newYear = backup(Instant.parse("2027-01-02T03:10:00Z"), Reason.NIGHTLY);
        StoredBackup sameWeek = backup(Instant.parse("2026-12-29T03:10:00Z"), Reason.NIGHTLY);
        StoredBackup weekBefore = backup(Instant.parse("2026-12-27T03:10:00Z"), Reason.NIGHTLY);

        assertThat(new Retention(1, 4).superfluous(List.of(newYear, sameWeek, weekBefore)))
                .containsExactly(sameWeek);
    }

    @Test
    void whatPeopleMadeOrPutThereIsTheirs() {
        List<StoredBackup> theirs = IntStream.range(0, 40)
                .mapToObj(day -> backup(TONIGHT.minus(Duration.ofDays(day)), Reason.BY_HAND))
                .toList();
        StoredBackup foreign = new StoredBackup("from-grandma.zip", 1, Instant.EPOCH, Optional.empty());

        assertThat(retention.superfluous(
                        Stream.concat(theirs.stream(), Stream.of(foreign)).toList()))
                .isEmpty();
    }

    @Test
    void beforeUpgradesTheLastThreeAreKept() {
        List<StoredBackup> upgrades = IntStream.range(0, 5)
                .mapToObj(month -> backup(TONIGHT.minus(Duration.ofDays(30L * month)), Reason.BEFORE_UPGRADE))
                .toList();

        assertThat(retention.superfluous(upgrades)).containsExactlyElementsOf(upgrades.subList(3, 5));
    }

    private List<StoredBackup> kept(List<StoredBackup> all) {
        List<StoredBackup> superfluous = retention.superfluous(all);
        return all.stream().filter(backup -> !superfluous.contains(backup)).toList();
    }

    private static List<String> days(List<StoredBackup> backups) {
        return backups.stream()
                .map(backup -> backup.madeAt().toString().substring(0, 10))
                .toList();
    }

    private static List<StoredBackup> nights(int count) {
        return IntStream.range(0, count)
                .mapToObj(night -> backup(TONIGHT.minus(Duration.ofDays(night)), Reason.NIGHTLY))
                .toList();
    }

    private static StoredBackup backup(Instant at, Reason reason) {
        return new StoredBackup(
                "backup-" + at.getEpochSecond() + "-" + reason.word() + ".zip", 1, at, Optional.of(reason));
    }
}
