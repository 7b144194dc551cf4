package org.commonweave.site;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/// The commons cannot keep anything in its data folder.
public class DataFolderUnusable extends RuntimeException {

    DataFolderUnusable(Path folder, IOException cause) {
        super("The data folder " + folder + " cannot be made or written (" + reason(cause) + ").", cause);
    }

    /// Most faults of a file system are told by their class alone.
    private static String reason(IOException cause) {
        return switch (cause) {
            case AccessDeniedException _ -> "not allowed";
            case FileAlreadyExistsException _ -> "it is a file";
            case FileSystemException fault when fault.getReason() != null -> fault.getReason();
            default -> String.valueOf(cause.getMessage());
        };
    }
}
