package org.commonweave.database;

import java.nio.file.Path;

/// A run of its own, which commits one row, says so, and waits to be killed.
final class KilledRun {

    private KilledRun() {}

    static void main(String[] arguments) throws Exception {
        var server = Servers.start(Path.of(arguments[0]));
        Servers.tell(server, "CREATE TABLE notes (text VARCHAR(40))", "INSERT INTO notes VALUES ('committed')");
        System.out.println("committed");
        Thread.sleep(60_000);
    }

    /// Starts this class as another process and returns when its row is committed.
    static Process start(Path data) throws Exception {
        var run = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledRun.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var lines = run.inputReader().lines();
        if (lines.noneMatch("committed"::equals)) {
            throw new IllegalStateException("The other run ended early");
        }
        return run;
    }
}
