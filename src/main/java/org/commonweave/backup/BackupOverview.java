package org.commonweave.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What an administrator sees of the backups.
///
/// @param underWay what is being made or checked now
/// @param failure the last attempt, if no backup came of it
/// @param backups those that are there, the newest first
public record BackupOverview(
        Path folder, Optional<RunDetails> underWay, Optional<RunDetails> failure, List<BackupDetails> backups) {}
