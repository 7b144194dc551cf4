package org.commonweave.content;

import java.util.Optional;

/// Somebody brought something that nobody else sees until those have looked at it who keep order there. Published in
/// the
/// transaction in which it is stored.
///
/// @param readers for whom it is once it is shown
/// @param group the group to which it belongs, if it does
public record ContentWaits(ContentRef content, long authorId, Visibility readers, Optional<Long> group) {}
