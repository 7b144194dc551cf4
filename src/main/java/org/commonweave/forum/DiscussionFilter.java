package org.commonweave.forum;

/// Which discussions of a group are wanted.
///
/// @param unanswered only questions that nobody has answered
/// @param tag only those with this tag, by its slug; empty for all
public record DiscussionFilter(boolean unanswered, String tag) {

    public static final DiscussionFilter ALL = new DiscussionFilter(false, "");
}
