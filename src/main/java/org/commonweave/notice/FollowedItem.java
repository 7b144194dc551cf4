package org.commonweave.notice;

/// An item about which somebody has said how they want to follow it.
///
/// @param kind which kind of content, such as `page`
public record FollowedItem(long id, String kind, String path, String title, Level level) {}
