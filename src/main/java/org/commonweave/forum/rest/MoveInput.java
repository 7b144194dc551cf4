package org.commonweave.forum.rest;

import org.commonweave.api.ApiInput;
import org.commonweave.api.FieldCheck;
import org.jspecify.annotations.Nullable;

/// Into which group a discussion is to go.
///
/// @param group the last part of its address
record MoveInput(@Nullable String group) implements ApiInput {

    String slug() {
        FieldCheck check = new FieldCheck();
        String sent = check.needed("group", group);
        check.done();
        return sent;
    }
}
