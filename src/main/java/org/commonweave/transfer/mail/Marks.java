package org.commonweave.transfer.mail;

import java.util.regex.Pattern;

/// Signs that stand between the words of a message while it is taken apart, for what plain text has no sign for. No
/// message may bring them along: they are taken from the letters that belong to nobody.
final class Marks {

    static final char LINK_BEGINS = '\uE000';
    static final char LINK_LEADS = '\uE001';
    static final char LINK_ENDS = '\uE002';

    private static final Pattern ALL = Pattern.compile("[\uE000-\uE00F]");

    private Marks() {}

    static String without(String text) {
        return ALL.matcher(text).replaceAll("");
    }
}
