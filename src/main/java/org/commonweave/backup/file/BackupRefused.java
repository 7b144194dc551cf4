package org.commonweave.backup.file;

import java.nio.file.Path;
import org.commonweave.base.OutOfOrder;
import org.commonweave.base.Refusal;

/// A backup cannot be made, read or brought back; the sentence says why and what to do.
public class BackupRefused extends Refusal {

    public BackupRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    BackupRefused(Throwable cause, String key, Object... arguments) {
        super(key, arguments);
        initCause(cause);
    }

    /// What became of an attempt to write there.
    static BackupRefused unwritable(Path place, Exception cause) {
        return OutOfOrder.isDiskFull(cause)
                ? new BackupRefused(cause, "backup.disk-full", place.toString())
                : new BackupRefused(cause, "backup.unwritable", place.toString(), String.valueOf(cause.getMessage()));
    }
}
