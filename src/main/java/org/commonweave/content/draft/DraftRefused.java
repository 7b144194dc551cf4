package org.commonweave.content.draft;

import org.commonweave.base.Refusal;

/// A draft cannot be kept here; it stays where it was typed.
public class DraftRefused extends Refusal {

    private DraftRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    static DraftRefused tooLong() {
        return new DraftRefused("content.draft.too-long", Unfinished.MOST);
    }

    static DraftRefused tooMany() {
        return new DraftRefused("content.draft.too-many", DraftService.MOST);
    }
}
