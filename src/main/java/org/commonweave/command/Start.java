package org.commonweave.command;

/// Opens the commons for a command, when its words are understood.
@FunctionalInterface
interface Start {

    /// Opens it.
    ///
    /// @param settings that hold for this command only, such as `name=value`
    Commons with(String... settings);
}
