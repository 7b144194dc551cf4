package org.commonweave.site;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Another process keeps its things in the data folder, and two would spoil each other's.
public class DataFolderInUse extends RuntimeException {

    /// @param process the number of the other process, or nothing if it has not said it
    public DataFolderInUse(@Nullable Path folder, String process) {
        super("The data in %s is in use by %s."
                .formatted(folder, process.isEmpty() ? "another process" : "process " + process));
    }
}
