package org.commonweave.backup;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commonweave.backup.file.Reason;
import org.commonweave.backup.file.StoredBackup;

/// Which of the backups that were made by themselves are kept. Days and weeks without one do not count, so that a
/// machine
/// that was off for a month still has its old ones. What people have made or put there is theirs.
///
/// @param daily for how many days the last one of the day
/// @param weekly for how many weeks the last one of the week
record Retention(int daily, int weekly) {

    /// Whoever goes back goes back to the last version, or to the one before.
    private static final int UPGRADES = 3;

    /// @param stored the newest first
    List<StoredBackup> superfluous(List<StoredBackup> stored) {
        List<StoredBackup> nightly = of(Reason.NIGHTLY, stored);
        List<StoredBackup> upgrades = of(Reason.BEFORE_UPGRADE, stored);
        Set<StoredBackup> kept = new HashSet<>(newest(nightly, daily, Retention::day));
        kept.addAll(newest(nightly, weekly, Retention::week));
        kept.addAll(upgrades.stream().limit(UPGRADES).toList());
        return stored.stream()
                .filter(backup -> nightly.contains(backup) || upgrades.contains(backup))
                .filter(backup -> !kept.contains(backup))
                .toList();
    }

    private static List<StoredBackup> of(Reason reason, List<StoredBackup> stored) {
        return stored.stream()
                .filter(backup -> backup.reason().equals(Optional.of(reason)))
                .toList();
    }

    private static List<StoredBackup> newest(
            List<StoredBackup> stored, int periods, Function<LocalDate, Object> period) {
        Set<Object> met = new HashSet<>();
        return stored.stream()
                .filter(backup -> met.size() < periods
                        && met.add(period.apply(LocalDate.ofInstant(backup.madeAt(), ZoneOffset.UTC))))
                .toList();
    }

    private static Object day(LocalDate date) {
        return date;
    }

    private static Object week(LocalDate date) {
        return date.get(IsoFields.WEEK_BASED_YEAR) + "-" + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
