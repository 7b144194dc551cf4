package org.commonweave.member.token;

import org.commonweave.base.Refusal;

/// A token cannot be made as it was asked for; the sentence says what to choose instead.
public class TokenRefused extends Refusal {

    private final Field field;

    /// What was chosen.
    public enum Field {
        NAME,
        SCOPES,
        DAYS
    }

    TokenRefused(Field field, String key, Object... arguments) {
        super(key, arguments);
        this.field = field;
    }

    public Field field() {
        return field;
    }
}
