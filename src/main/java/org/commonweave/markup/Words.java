package org.commonweave.markup;

/// Says the few words that rendering adds to a text, such as the title of an alert, in the language of the site.
@FunctionalInterface
public interface Words {

    /// Says one word or sentence.
    ///
    /// @param key a translation key that starts with `markup.`
    /// @param arguments what the sentence has places for, in their order
    String say(String key, Object... arguments);
}
