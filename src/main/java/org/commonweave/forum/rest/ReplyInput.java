package org.commonweave.forum.rest;

import org.commonweave.api.ApiInput;
import org.commonweave.api.FieldCheck;
import org.jspecify.annotations.Nullable;

/// What a program wants to say in a discussion.
///
/// @param answers the number of the reply that it answers; left out to answer the discussion
record ReplyInput(@Nullable String body, @Nullable Long answers) implements ApiInput {

    String text() {
        FieldCheck check = new FieldCheck();
        String sent = check.needed("body", body);
        check.done();
        return sent;
    }
}
