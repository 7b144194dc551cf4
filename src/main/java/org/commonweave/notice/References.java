package org.commonweave.notice;

import java.util.Optional;
import org.commonweave.content.ContentRef;

/// Knows what things that begin point back to. Whoever keeps things that answer others, or are about others, offers one
/// of these as a bean.
public interface References {

    /// What an item points back to; nothing if it is of another kind.
    Optional<Reference> of(ContentRef fresh);

    /// What an item points back to.
    ///
    /// @param answered whose words it answers
    /// @param about the item that it is about
    record Reference(Optional<Long> answered, Optional<Long> about) {

        static final Reference NONE = new Reference(Optional.empty(), Optional.empty());
    }
}
