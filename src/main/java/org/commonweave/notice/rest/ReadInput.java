package org.commonweave.notice.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonweave.api.ApiInput;
import org.commonweave.api.FieldCheck;
import org.commonweave.base.Words;
import org.jspecify.annotations.Nullable;

/// Which notices their owner has read.
///
/// @param notices their numbers; left out for all
record ReadInput(@Nullable List<@Nullable Long> notices) implements ApiInput {

    /// As many as a program is given in one page.
    static final int MOST = 200;

    /// The numbers, if some are meant.
    Optional<List<Long>> numbers() {
        if (notices == null) {
            return Optional.empty();
        }
        FieldCheck check = new FieldCheck();
        if (notices.size() > MOST) {
            check.refuse("notices", Words.say("notice.many", MOST));
        }
        List<Long> numbers = new ArrayList<>();
        for (Long number : notices) {
            if (number == null) {
                check.refuse("notices", Words.say("api.field.null"));
            } else {
                numbers.add(number);
            }
        }
        check.done();
        return Optional.of(numbers);
    }
}
