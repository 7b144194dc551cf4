package org.commonweave.content;

import java.time.Instant;

/// What is found at an address, for one person. What the person may not see is `Unknown`, as if it had never been
/// there.
public sealed interface Lookup {

    /// It is here.
    record Found(ContentDetails details) implements Lookup {}

    /// It lives elsewhere now, for ever.
    record Moved(String path) implements Lookup {}

    /// It is in the bin, and why.
    ///
    /// @param mayRestore whether the person may take it out again
    record Removed(ContentRef content, String reason, Instant at, boolean mayRestore) implements Lookup {}

    /// Nothing can be told of it but the reason: it was in the bin for too long, or it is hidden.
    ///
    /// @param isHidden whether it is hidden, so that nothing else can begin there
    record Gone(String path, String reason, Instant at, boolean isHidden) implements Lookup {}

    /// There is nothing.
    record Unknown() implements Lookup {}
}
