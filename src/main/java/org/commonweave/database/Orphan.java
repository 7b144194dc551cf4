package org.commonweave.database;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A server that has outlived the run that started it, because that run was killed, and still holds the tables.
record Orphan(ProcessHandle process) {

    private static final Logger log = LoggerFactory.getLogger(Orphan.class);

    /// After this long without ending by itself, InnoDB's crash recovery is the better way.
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /// Finds the server by the process id noted in the folder, unless that id meanwhile belongs to somebody else.
    static Optional<Orphan> of(DatabaseFolder folder) {
        try {
            var id = Long.parseLong(Files.readString(folder.processId()).strip());
            return ProcessHandle.of(id)
                    .filter(process -> serves(folder, process.info()))
                    .map(Orphan::new);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// Where the system does not tell the arguments of a process (Windows), the place of its program has to do.
    private static boolean serves(DatabaseFolder folder, ProcessHandle.Info info) {
        var tables = "--datadir=" + folder.tables();
        return info.commandLine()
                .map(line -> line.contains(tables))
                .orElseGet(() -> info.command()
                        .filter(program -> program.startsWith(folder.root().toString()))
                        .isPresent());
    }

    void end() {
        log.warn("Ending process {}, the database server that a killed run has left behind", process.pid());
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
