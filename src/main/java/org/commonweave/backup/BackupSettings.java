package org.commonweave.backup;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What an operator may set for backups.
///
/// @param nightly whether one is made every night
/// @param at at which time of the machine; by default after the night's other work
/// @param daily of how many days the nightly backup is kept
/// @param weekly of how many weeks the last nightly backup is kept
@ConfigurationProperties("commonweave.backup")
record BackupSettings(
        @DefaultValue("true") boolean nightly,
        @DefaultValue("03:10") LocalTime at,
        @DefaultValue("7") int daily,
        @DefaultValue("4") int weekly) {

    Retention retention() {
        return new Retention(Math.max(1, daily), Math.max(0, weekly));
    }
}
