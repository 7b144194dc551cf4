package org.commonweave.site;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/// Whether there is room left where the commons keeps its files.
@Component
class DiskHealthIndicator extends AbstractHealthIndicator {

    /// Enough for the search index to finish what it is writing and for somebody to come and make room.
    private static final DataSize NEEDED = DataSize.ofMegabytes(200);

    private final DataFolder data;
    private final DataSize needed;

    @Autowired
    DiskHealthIndicator(DataFolder data) {
        this(data, NEEDED);
    }

    DiskHealthIndicator(DataFolder data, DataSize needed) {
        super("The data folder cannot be looked at");
        this.data = data;
        this.needed = needed;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) throws IOException {
        Path folder = data.root();
        FileStore disk = Files.getFileStore(folder);
        boolean isFit = Files.isWritable(folder) && disk.getUsableSpace() >= needed.toBytes();
        (isFit ? health.up() : health.down())
                .withDetail("folder", folder.toString())
                .withDetail("writable", Files.isWritable(folder))
                .withDetail("free", disk.getUsableSpace())
                .withDetail("needed", needed.toBytes());
    }
}
