package org.commonweave.markup;

/// The place in a text where the target of a link is written, with its angle brackets if it has them.
record Destination(int start, int end) {

    static final Destination NONE = new Destination(-1, -1);

    /// The target behind `](` or `]:`, after the CommonMark rules for link destinations (section 6.3).
    ///
    /// @param from where blanks and then the target are expected
    /// @param target what the parser made of it
    static Destination at(String text, int from, String target) {
        int start = from;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = start < text.length() && text.charAt(start) == '<' ? text.indexOf('>', start) + 1 : bare(text, start);
        var found = new Destination(start, end);
        return end > start && found.means(text, target) ? found : NONE;
    }

    private static int bare(String text, int start) {
        int open = 0;
        int i = start;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c <= ' ' || (c == ')' && open == 0)) {
                break;
            } else if (c == '(') {
                open++;
            } else if (c == ')') {
                open--;
            }
        }
        return Math.min(i, text.length());
    }

    /// Guards against a place that only looks like the target; escaped characters are not compared.
    private boolean means(String text, String target) {
        String written = text.substring(start, end);
        String plain = written.startsWith("<") ? written.substring(1, written.length() - 1) : written;
        return plain.equals(target) || plain.indexOf('\\') >= 0 || plain.indexOf('&') >= 0;
    }

    boolean isFound() {
        return start >= 0;
    }
}
