package org.commonweave.content.file;

import java.util.Optional;

/// Links with a secret by which somebody reads an item that is kept from others. A kind that gives out
/// such links offers one of these as a bean, so that the pictures of the item are seen with it.
@FunctionalInterface
public interface OpenedDrafts {

    /// The name of the parameter of addresses of files that holds the secret.
    String PARAMETER = "preview";

    /// The number of the item that somebody may read who has this secret.
    Optional<Long> item(String secret);
}
