package org.commonweave.site;

import java.io.IOException;
import java.nio.file.Path;

/// The commons cannot keep anything in its data folder.
public class DataFolderUnusable extends RuntimeException {

    private final Path folder;

    DataFolderUnusable(Path folder, IOException cause) {
        super("The data folder " + folder + " cannot be made or written (" + cause.getMessage() + ").", cause);
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }
}
