package org.commonweave.forum.rest;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.commonweave.api.FieldCheck;
import org.commonweave.base.Words;
import org.jspecify.annotations.Nullable;

/// The names of choices, as programs write them.
final class Choices {

    private Choices() {}

    static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    /// The choice that a field names; what it is if the field was left out.
    static <T extends Enum<T>> T named(FieldCheck check, String field, @Nullable String sent, T otherwise) {
        if (sent == null) {
            return otherwise;
        }
        T[] all = otherwise.getDeclaringClass().getEnumConstants();
        return Arrays.stream(all)
                .filter(choice -> name(choice).equals(sent))
                .findFirst()
                .orElseGet(() -> {
                    String names = Arrays.stream(all).map(Choices::name).collect(Collectors.joining(", "));
                    check.refuse(field, Words.say("forum.rest.unfit-choice", names));
                    return otherwise;
                });
    }
}
