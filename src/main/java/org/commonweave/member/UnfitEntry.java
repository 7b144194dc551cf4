package org.commonweave.member;

import org.commonweave.base.Refusal;

/// Something that a person typed cannot be taken; the sentence says what to write instead.
public class UnfitEntry extends Refusal {

    private final Field field;

    /// What was typed.
    public enum Field {
        NAME,
        EMAIL,
        PASSWORD,
        CURRENT_PASSWORD,
        ABOUT
    }

    UnfitEntry(Field field, String key, Object... arguments) {
        super(key, arguments);
        this.field = field;
    }

    public Field field() {
        return field;
    }
}
