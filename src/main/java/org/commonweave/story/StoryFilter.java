package org.commonweave.story;

/// Which stories a list is to show. What is not said holds for all.
///
/// @param tag the last part of the address of a tag; may be empty
/// @param group the address of a group that they name; may be empty
/// @param year 0 for every year
/// @param place the last part of the address of a place; may be empty
/// @param series the last part of the address of a series; may be empty
public record StoryFilter(String tag, String group, int year, String place, String series) {

    public static final StoryFilter ALL = new StoryFilter("", "", 0, "", "");

    public boolean isAll() {
        return equals(ALL);
    }
}
