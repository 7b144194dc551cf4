package org.commonweave.backup.file;

import java.util.Locale;

/// Why a backup was made. The names stand in backups and in the names of their files.
public enum Reason {
    BY_HAND,
    NIGHTLY,
    /// Before a newer version changed the tables.
    BEFORE_UPGRADE;

    /// As it stands in the name of a file.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
