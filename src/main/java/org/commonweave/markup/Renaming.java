package org.commonweave.markup;

import java.util.Set;

/// A page has another title and another address than before.
///
/// @param oldPaths the addresses that it had
/// @param path the address that it has now
/// @param title the title that it has now
public record Renaming(Set<String> oldPaths, String path, String title) {

    public Renaming {
        oldPaths = Set.copyOf(oldPaths);
    }
}
