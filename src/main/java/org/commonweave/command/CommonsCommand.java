package org.commonweave.command;

/// A command that works on a commons. It is opened when the words are understood, and closed again whatever happens.
abstract class CommonsCommand extends JarCommand {

    private final Start start;

    protected CommonsCommand(Start start) {
        this.start = start;
    }

    @Override
    public final Integer call() {
        check();
        try (Commons commons = start.with(settings())) {
            return run(commons, screen());
        }
    }

    /// Refuses what cannot be carried out anyway, before anything is started.
    protected void check() {}

    /// What holds for the commons while this command works on it, such as `name=value`.
    protected String[] settings() {
        return new String[0];
    }

    /// Does it, and says how it went: 0 for done, see [Commands#run].
    protected abstract int run(Commons commons, Screen screen);
}
