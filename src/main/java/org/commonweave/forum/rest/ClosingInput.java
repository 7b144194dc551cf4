package org.commonweave.forum.rest;

import org.commonweave.api.ApiInput;
import org.jspecify.annotations.Nullable;

/// How a discussion ends.
///
/// @param outcome what came of it; may be left out
record ClosingInput(@Nullable String outcome) implements ApiInput {

    String text() {
        return outcome == null ? "" : outcome;
    }
}
