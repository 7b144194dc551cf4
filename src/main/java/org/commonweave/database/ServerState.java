package org.commonweave.database;

/// What the embedded database is doing.
enum ServerState {
    STARTING,
    SERVING,
    RESTARTING,
    STOPPED
}
