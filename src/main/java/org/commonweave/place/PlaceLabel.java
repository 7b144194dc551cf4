package org.commonweave.place;

/// A place as it is shown.
///
/// @param slug the last part of its address, `/places/{slug}`
public record PlaceLabel(long id, String slug, String name) {

    public static final String PLACES = "/places";

    static final String PREFIX = PLACES + "/";

    public String path() {
        return PREFIX + slug;
    }
}
