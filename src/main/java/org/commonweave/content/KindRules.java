package org.commonweave.content;

import org.commonweave.base.Viewer;

/// What holds for changing and removing things of one kind, instead of the rules for all. A kind with rules of its own
/// offers one of these as a bean; [AccessPolicy] asks it about things that the person may read, and only about people
/// who may write at all.
public interface KindRules {

    boolean areFor(String kind);

    boolean mayEdit(Viewer viewer, Content content);

    boolean mayRemove(Viewer viewer, Content content);
}
