package org.commonweave.base;

import java.util.regex.Pattern;

/// What people typed, made into one line: names and subjects must not bring further lines into a page, a log or a
/// letter.
public final class OneLine {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+");

    private OneLine() {}

    /// The text with a single blank for each stretch of blanks, line breaks and control characters, and none around it.
    public static String of(String text) {
        return Characters.readable(BREAKS.matcher(text).replaceAll(" ")).strip();
    }
}
