package org.commonweave.moderation.rest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonweave.api.ApiInput;
import org.commonweave.api.FieldCheck;
import org.commonweave.base.Words;
import org.commonweave.moderation.Ground;
import org.jspecify.annotations.Nullable;

/// What a program says is not right.
///
/// @param of the address of the thing, such as `/replies/12`
/// @param ground one of the grounds, in small letters
/// @param words may be left out
record OrderInput(
        @Nullable String of,
        @Nullable String ground,
        @Nullable String words) implements ApiInput {

    /// The same, after a look at what must be there.
    Checked checked() {
        FieldCheck check = new FieldCheck();
        String path = check.needed("of", of);
        String name = check.needed("ground", ground);
        Optional<Ground> known = Arrays.stream(Ground.values())
                .filter(one -> name(one).equals(name))
                .findFirst();
        if (ground != null && known.isEmpty()) {
            check.refuse("ground", Words.say("moderation.rest.unfit-ground", names()));
        }
        check.done();
        return new Checked(path, known.orElseThrow(), words == null ? "" : words);
    }

    private static String name(Ground ground) {
        return ground.name().toLowerCase(Locale.ROOT);
    }

    private static String names() {
        return Arrays.stream(Ground.values()).map(OrderInput::name).collect(Collectors.joining(", "));
    }

    record Checked(String path, Ground ground, String words) {}
}
