package org.commonweave.database;

import java.nio.file.Path;
import java.util.List;
import org.springframework.util.unit.DataSize;

/// A database server apart from the product, made of the programs that the product carries and with the options that it
/// gives them: it stays up while the product starts and stops.
public final class BenchDatabase implements AutoCloseable {

    private static final DataSize BUFFER_POOL = DataSize.ofMegabytes(256);

    private final EmbeddedServer server;

    private BenchDatabase(EmbeddedServer server) {
        this.server = server;
    }

    public static BenchDatabase start(Path data) {
        EmbeddedServer server = EmbeddedServer.in(data, new DatabaseProperties(BUFFER_POOL, List.of()));
        server.start();
        return new BenchDatabase(server);
    }

    public String url() {
        return server.access().getJdbcUrl();
    }

    public String user() {
        return server.access().getUsername();
    }

    public String password() {
        return server.access().getPassword();
    }

    @Override
    public void close() {
        server.close();
    }
}
