package org.commonweave.markup;

/// Takes what is rendered until there is too much of it or it took too long.
final class LimitedOutput implements Appendable {

    private final StringBuilder written = new StringBuilder();

    @Override
    public LimitedOutput append(CharSequence text) {
        return append(text, 0, text.length());
    }

    @Override
    public LimitedOutput append(CharSequence text, int start, int end) {
        Deadline.check();
        if (written.length() + end - start > 1024 * Limit.OUTPUT.most()) {
            throw new TextRefused(Limit.OUTPUT);
        }
        written.append(text, start, end);
        return this;
    }

    @Override
    public LimitedOutput append(char c) {
        return append(String.valueOf(c));
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
