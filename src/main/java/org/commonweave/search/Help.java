package org.commonweave.search;

import java.util.List;
import java.util.Optional;
import org.commonweave.content.TagLabel;

/// Where else somebody could look who found little or nothing.
///
/// @param spelling the same words as they are spelled here
/// @param tags tags like the words
/// @param withoutFilters how many results there are without the filters
public record Help(Optional<String> spelling, List<TagLabel> tags, long withoutFilters) {

    static final Help NONE = new Help(Optional.empty(), List.of(), 0);
}
