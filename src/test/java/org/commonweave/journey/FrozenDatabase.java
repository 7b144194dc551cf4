package org.commonweave.journey;

import java.io.IOException;
import java.io.UncheckedIOException;

/// The database server of the tests stands still, as on a machine whose disk hangs, until this is closed.
final class FrozenDatabase implements AutoCloseable {

    FrozenDatabase() {
        signal("-STOP");
    }

    private static void signal(String name) {
        ProcessHandle.current()
                .children()
                .filter(child -> child.info().command().orElse("").contains("mariadbd"))
                .forEach(server -> {
                    try {
                        new ProcessBuilder("kill", name, Long.toString(server.pid()))
                                .start()
                                .onExit()
                                .join();
                    } catch (IOException cause) {
                        throw new UncheckedIOException(cause);
                    }
                });
    }

    @Override
    public void close() {
        signal("-CONT");
    }
}
