package org.commonweave.markup;

import java.util.Optional;

/// Knows the pictures that texts show, so that pages leave room for them before they arrive.
@FunctionalInterface
public interface Pictures {

    /// How large the picture at an address is, if that is known.
    Optional<Size> size(String address);

    /// In pixels, or in whatever the drawing counts in: what matters is how one stands to the other.
    record Size(int width, int height) {}
}
