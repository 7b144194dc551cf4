package org.commonweave.database;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One `mariadbd` that this run has started; what it prints goes to the log in the database folder.
final class ServerProcess {

    private static final Logger log = LoggerFactory.getLogger(ServerProcess.class);

    /// Recovering a large database after a power cut takes minutes, and giving up would only make it start again.
    private static final Duration START_LIMIT = Duration.ofMinutes(10);

    /// Long enough to write all changed pages to a slow disk.
    private static final Duration STOP_LIMIT = Duration.ofMinutes(2);

    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(20);

    private final Process process;
    private final DatabaseFolder folder;

    private ServerProcess(Process process, DatabaseFolder folder) {
        this.process = process;
        this.folder = folder;
    }

    /// Starts a server and notes its id at once, so that the next run finds it even if this one is killed right now.
    static ServerProcess launch(List<String> command, Redirect input, DatabaseFolder folder) {
        try {
            var process = new ProcessBuilder(command)
                    .directory(folder.root().toFile())
                    .redirectInput(input)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(folder.log().toFile()))
                    .start();
            var server = new ServerProcess(process, folder);
            server.noteId();
            return server;
        } catch (IOException e) {
            throw DatabaseFolder.unwritable(folder.root(), e);
        }
    }

    private void noteId() throws IOException {
        try {
            Files.writeString(folder.processId(), Long.toString(process.pid()));
        } catch (IOException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    void whenEnded(Runnable action) {
        var _ = process.onExit().thenRun(action);
    }

    /// Waits until the work given on standard input is done.
    void awaitEnd() {
        if (!endsWithin(START_LIMIT) || process.exitValue() != 0) {
            process.destroyForcibly().onExit().join();
            throw ServerLog.of(folder).whyItDidNotStart();
        }
    }

    /// Waits until the application can connect.
    void awaitAnswer(DatabaseAccess access) {
        var begin = System.nanoTime();
        while (!access.isAnswered()) {
            if (endsWithin(BETWEEN_QUESTIONS) || System.nanoTime() - begin > START_LIMIT.toNanos()) {
                process.destroyForcibly().onExit().join();
                throw ServerLog.of(folder).whyItDidNotStart();
            }
        }
    }

    /// Lets the server finish what it has promised, and returns when it is gone.
    void stop(DatabaseAccess access) {
        if (process.supportsNormalTermination()) {
            process.destroy();
        } else {
            access.stopServer();
        }
        if (!endsWithin(STOP_LIMIT)) {
            log.warn("The embedded database is ended by force after {}; it recovers at its next start", STOP_LIMIT);
            process.destroyForcibly().onExit().join();
        }
    }

    private boolean endsWithin(Duration time) {
        try {
            return process.waitFor(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly().onExit().join();
            return true;
        }
    }
}
