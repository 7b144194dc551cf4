package org.commonweave.backup.file;

import org.jspecify.annotations.Nullable;

/// A row of a backup is not what its heading says.
final class RowUnreadable extends RuntimeException {

    RowUnreadable(@Nullable Exception cause) {
        super(cause);
    }
}
