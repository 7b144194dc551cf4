package org.commonweave.content;

import org.commonweave.base.Refusal;

/// A text is beyond a limit or cannot be stored; the sentence says which limit and how far.
public class TextNotAccepted extends Refusal {

    public TextNotAccepted(String key, Object... arguments) {
        super(key, arguments);
    }
}
