package org.commonweave.markup;

import java.util.List;

/// A text passes a [Limit] and was not rendered; [#key()] and [#arguments()] make the sentence for the person.
public final class TextRefused extends RuntimeException {

    private static final int LENGTH_OF_PLACE = 60;

    private final Limit limit;
    private final String place;

    TextRefused(Limit limit) {
        this(limit, "");
    }

    /// @param place the text where the limit is passed, of which the beginning is told so that it can be found
    TextRefused(Limit limit, String place) {
        super(limit + " is more than " + limit.most());
        this.limit = limit;
        this.place = Excerpt.cut(place.strip(), LENGTH_OF_PLACE);
    }

    public Limit limit() {
        return limit;
    }

    public String key() {
        return limit.key();
    }

    /// `{0}` is the largest number allowed, `{1}` the beginning of the passage in question or empty.
    public List<Object> arguments() {
        return List.of(limit.most(), place);
    }
}
