package org.commonweave.forum;

import java.util.Set;

/// How far somebody has come in reading a discussion of which they see one page.
///
/// @param news what they have not seen yet, before they look at this page
/// @param newHere the positions of the replies on this page that came since their last visit
/// @param newFrom the position of the first reply that came since their last visit, on whichever page it stands; 0 for
/// none
/// @param reached the position to which they have read when they have seen this page
/// @param goesOn whether there is something new beyond that
public record Progress(News news, Set<Integer> newHere, int newFrom, int reached, boolean goesOn) {

    /// For visitors, of whom nothing is known.
    static final Progress NONE = new Progress(News.NONE, Set.of(), 0, 0, false);
}
