package org.commonweave.markup;

import java.util.List;
import java.util.Optional;

/// Knows the pictures that texts show, so that pages leave room for them before they arrive, and fetch no more of them
/// than can be seen.
@FunctionalInterface
public interface Pictures {

    /// How large the picture at an address is, if that is known.
    Optional<Size> size(String address);

    /// Narrower copies of the picture at an address, the narrowest first.
    default List<Copy> copies(String address) {
        return List.of();
    }

    /// The page that tells about the picture at an address, if there is one.
    default Optional<String> page(String address) {
        return Optional.empty();
    }

    /// In pixels, or in whatever the drawing counts in: what matters is how one stands to the other.
    record Size(int width, int height) {}

    /// A narrower copy of a picture.
    ///
    /// @param width in pixels
    record Copy(String address, int width) {}
}
