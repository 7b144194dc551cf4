package org.commonweave.base;

import java.util.List;

/// Something a person asked for cannot be done; says in a sentence why, and what to do next.
///
/// The sentence is a key of `translations.properties` with its arguments, so that every door (page, REST, mail, command
/// line) says the same thing in the language of the person.
public abstract class Refusal extends RuntimeException {

    private final String key;
    private final transient List<Object> arguments;

    protected Refusal(String key, Object... arguments) {
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /// The translation key of the sentence.
    public String key() {
        return key;
    }

    /// The sentence in the language of the current request.
    public String sentence() {
        return Words.say(key, arguments.toArray());
    }

    @Override
    public String getMessage() {
        return sentence();
    }
}
