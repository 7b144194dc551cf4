package org.commonweave.backup;

import java.util.Optional;
import org.commonweave.backup.file.StoredBackup;

/// A backup in the data folder.
///
/// @param run what is known of it; empty if nobody has looked through it yet
public record BackupDetails(StoredBackup stored, Optional<RunDetails> run) {

    /// Where it can be fetched.
    public String path() {
        return BackupEndpoint.PATH + stored.name();
    }
}
