package org.commonweave.markup;

import java.util.Locale;

/// What the tests of this package share: a markup whose words show their keys.
final class Texts {

    static final Markup MARKUP = builder().build();

    private Texts() {}

    static Markup.Builder builder() {
        return Markup.builder().pagePath(Texts::pagePath).words(Texts::say);
    }

    static Rendered render(String text) {
        return MARKUP.render(lines(text));
    }

    /// Tables of examples write a line end as `⏎`.
    static String html(String text) {
        return render(text).html().strip().replace("\n", "");
    }

    static String lines(String text) {
        return text.replace('⏎', '\n');
    }

    static String pagePath(String title) {
        return "/wiki/" + title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    private static String say(String key, Object... arguments) {
        var said = new StringBuilder(key.substring("markup.".length()));
        for (Object argument : arguments) {
            said.append(' ').append(argument);
        }
        return said.toString();
    }
}
