package org.commonweave.search.index;

/// Whether a process looks after the index, as `commonweave.index.maintained` says.
enum Maintained {
    /// It does, or does not start: a server.
    TRUE,

    /// It leaves the index to a server: most commands.
    FALSE,

    /// It does, unless a server does already: commands whose work is the index.
    IF_FREE
}
