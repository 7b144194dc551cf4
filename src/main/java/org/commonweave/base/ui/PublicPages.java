package org.commonweave.base.ui;

import java.util.Optional;

/// The readable addresses of one module. Each module that has something to read offers one of these as a bean.
public interface PublicPages {

    /// The answer to a request, or nothing when the address is not one of this module's.
    Optional<PageAnswer> find(PageRequest request);
}
