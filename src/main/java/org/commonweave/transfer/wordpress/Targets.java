package org.commonweave.transfer.wordpress;

import java.util.Optional;

/// Where the links and pictures of a text lead from now on.
interface Targets {

    /// The address for a link; empty if only its words stay.
    Optional<String> link(String href);

    /// The address of a picture; empty if only its description stays.
    Optional<String> picture(String source);
}
