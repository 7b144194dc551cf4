package org.commonweave.content;

import java.util.List;

/// Tags or places are called otherwise, or lie elsewhere, though nobody has changed the items that belong to them.
/// Published in the transaction of the change.
///
/// @param contentIds the items that are found otherwise by it
public record SubjectsChanged(List<Long> contentIds) {

    public SubjectsChanged {
        contentIds = List.copyOf(contentIds);
    }
}
