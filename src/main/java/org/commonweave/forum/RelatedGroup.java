package org.commonweave.forum;

import org.commonweave.content.ContentRef;

/// What another group is to a group.
///
/// @param isAgreed whether both say so
/// @param isAsked whether this group has asked the other, and not the other way round
public record RelatedGroup(ContentRef group, Relation relation, boolean isAgreed, boolean isAsked) {}
