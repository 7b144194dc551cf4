package org.commonweave.backup;

/// The program is about to end; the next start makes the backup anew.
class BackupStopped extends RuntimeException {}
