package org.commonweave.database;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.commonweave.base.OutOfOrder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The embedded database of this run, from taking its folder to giving it back.
///
/// A server that dies is started again once. One that dies twice within an hour has a reason that a
/// further start does not mend, and is left stopped for an operator to look at. Only a full disk is
/// waited for.
final class EmbeddedServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration TOO_SOON = Duration.ofHours(1);

    /// Who makes room does so by hand.
    private static final Duration BETWEEN_LOOKS_FOR_ROOM = Duration.ofSeconds(5);

    private final DatabaseFolder folder;
    private final FolderLock lock;
    private final ServerOptions options;
    private final DatabaseAccess access;
    private volatile ServerState state = ServerState.STARTING;
    private @Nullable ServerProcess process;
    private long lastRestart = System.nanoTime() - TOO_SOON.toNanos();
    private boolean closed;

    private EmbeddedServer(DatabaseFolder folder, FolderLock lock, ServerOptions options, DatabaseAccess access) {
        this.folder = folder;
        this.lock = lock;
        this.options = options;
        this.access = access;
    }

    /// Takes the database folder below the data directory and puts everything in it that a server needs to start.
    static EmbeddedServer in(Path data, DatabaseProperties properties) {
        var folder = DatabaseFolder.in(data);
        var lock = FolderLock.take(folder);
        try {
            Orphan.of(folder).ifPresent(Orphan::end);
            folder.makeReadyForStart();
            var options = new ServerOptions(ServerBinaries.unpackedIn(folder), folder, properties);
            new SystemTables(options, folder).createWhereMissing();
            return new EmbeddedServer(folder, lock, options, DatabaseAccess.on(freePort()));
        } catch (IOException e) {
            lock.close();
            throw DatabaseFolder.unwritable(folder.root(), e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /// Returns when the database can be used, and leaves nothing behind when it cannot.
    void start() {
        try {
            serve();
            DatabaseFolder.writePrivately(folder.clientOptions(), access.clientOptions());
            log.info("Embedded database ready on port {}, tables in {}", access.port(), folder.tables());
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void serve() {
        var setUp = folder.temporary().resolve("set-up.sql");
        DatabaseFolder.writePrivately(setUp, access.setUp());
        var launched = launch(setUp);
        launched.awaitAnswer(access);
        state = ServerState.SERVING;
        delete(setUp);
        launched.whenEnded(this::mendOrGiveUp);
    }

    private synchronized ServerProcess launch(Path setUp) {
        if (closed) {
            throw new DatabaseUnavailable("The embedded database was stopped while it started.", "Start again.");
        }
        process = ServerProcess.launch(options.serving(access.port(), setUp), Redirect.PIPE, folder);
        return process;
    }

    private synchronized void mendOrGiveUp() {
        if (closed) {
            return;
        }
        boolean hadRoom = folder.hasRoom();
        if (hadRoom && System.nanoTime() - lastRestart < TOO_SOON.toNanos()) {
            state = ServerState.STOPPED;
            log.error("The embedded database has stopped again and stays stopped; {} says why", folder.log());
            return;
        }
        state = ServerState.RESTARTING;
        if (hadRoom) {
            lastRestart = System.nanoTime();
        } else {
            log.error("The disk is full; the embedded database waits for room in {}", folder.root());
        }
        log.warn("The embedded database has stopped unexpectedly and is started again; {} says why", folder.log());
        Thread.ofVirtual().name("embedded-database-restart").start(this::restart);
    }

    private void restart() {
        try {
            while (!isServedAgain()) {
                Thread.sleep(BETWEEN_LOOKS_FOR_ROOM);
            }
            log.info("The embedded database serves again");
        } catch (DatabaseUnavailable e) {
            giveUp(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isServedAgain() {
        try {
            if (folder.hasRoom()) {
                serve();
                return true;
            }
        } catch (DatabaseUnavailable e) {
            if (!OutOfOrder.isDiskFull(e) && folder.hasRoom()) {
                throw e;
            }
        }
        return isClosed();
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized void giveUp(DatabaseUnavailable reason) {
        if (!closed) {
            state = ServerState.STOPPED;
            log.error("{} {}", reason.getMessage(), reason.remedy());
        }
    }

    DatabaseAccess access() {
        return access;
    }

    ServerState state() {
        return state;
    }

    /// Stops the server and gives the folder back; to be called when nobody needs the database any more.
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        state = ServerState.STOPPED;
        if (process != null) {
            process.stop(access);
        }
        delete(folder.clientOptions());
        delete(folder.processId());
        lock.close();
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            log.warn("{} is left behind: {}", file, e.getMessage());
        }
    }
}
