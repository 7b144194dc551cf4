package org.commonweave.base.ui;

import java.util.Optional;
import org.springframework.core.Ordered;

/// The readable addresses of one module. Each module that has something to read offers one of these as a bean.
public interface PublicPages extends Ordered {

    /// The answer to a request, or nothing when the address is not one of this module's.
    Optional<PageAnswer> find(PageRequest request);

    /// When two modules say that there is nothing, the one with the smaller number has the word.
    @Override
    default int getOrder() {
        return 0;
    }
}
