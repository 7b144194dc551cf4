package org.commonweave.place;

import java.util.List;
import org.commonweave.content.KindCount;

/// A place as its reader sees it.
///
/// @param above the places within which it lies, the widest first
/// @param within the places that lie in it and to which something belongs, the most used first
/// @param areas the free areas that hold it
/// @param holds the places that it holds and to which something belongs, if it is a free area
/// @param isArea whether it lies across the tree of places
/// @param items how many items belong to it or to a place within it
/// @param kinds how many of each kind
public record PlaceDetails(
        PlaceLabel place,
        List<PlaceLabel> above,
        List<PlaceCount> within,
        List<PlaceLabel> areas,
        List<PlaceLabel> holds,
        boolean isArea,
        long items,
        List<KindCount> kinds) {}
