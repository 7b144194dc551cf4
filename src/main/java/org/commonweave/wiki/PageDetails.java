package org.commonweave.wiki;

import java.util.List;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentRef;

/// A page as its reader sees it.
///
/// @param ancestors the pages above, the topmost first
/// @param below the pages directly below, by title
/// @param backlinks the items that point here, by kind and title
public record PageDetails(
        ContentDetails content, List<ContentRef> ancestors, List<ContentRef> below, List<ContentRef> backlinks) {}
