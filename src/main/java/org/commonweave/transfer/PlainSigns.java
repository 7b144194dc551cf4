package org.commonweave.transfer;

import java.util.regex.Pattern;

/// Writes words so that a page shows them as they were typed: no sign means more than itself.
public final class PlainSigns {

    private static final Pattern SIGN =
            Pattern.compile("[\\\\`*\\[\\]<>~|]|&(?=[#\\w]+;)|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");
    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\p{N}&/])([#@])(?=[\\p{L}\\p{N}_-])");
    private static final Pattern AT_START = Pattern.compile("^(?:([-+=#:])|(\\d{1,9})([.)])(?=\\s|$))");

    private PlainSigns() {}

    /// Words within a line.
    public static String escaped(String words) {
        return NAME.matcher(SIGN.matcher(words).replaceAll("\\\\$0")).replaceAll("\\\\$1");
    }

    /// A line whose words are escaped already, so that its beginning means no more than itself either.
    public static String atStart(String line) {
        return AT_START.matcher(line).replaceFirst("$2\\\\$1$3");
    }
}
