package org.commonweave.content.ui;

import org.commonweave.base.CurrentViewer;
import org.commonweave.content.draft.DraftService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Opens drafts for forms in which the current person writes.
@Component
public class KeptTexts {

    private final DraftService drafts;
    private final CurrentViewer current;

    KeptTexts(DraftService drafts, CurrentViewer current) {
        this.drafts = drafts;
        this.current = current;
    }

    /// For something new of a kind.
    public KeptText forNew(String kind) {
        return open(kind, null);
    }

    /// For a change of an item.
    public KeptText forChange(String kind, long content) {
        return open(kind, content);
    }

    private KeptText open(String kind, @Nullable Long content) {
        return new KeptText(drafts, current.viewer(), kind, content);
    }
}
