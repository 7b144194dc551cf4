package org.commonweave.site;

import org.commonweave.base.Refusal;

/// A commons cannot be run with these settings; the sentence says what to write instead.
public class UnfitSettings extends Refusal {

    private final Setting setting;

    UnfitSettings(Setting setting, String key, Object... arguments) {
        super(key, arguments);
        this.setting = setting;
    }

    /// Which of the settings has to change.
    public Setting setting() {
        return setting;
    }

    /// The settings that somebody can write wrongly.
    public enum Setting {
        NAME,
        LANGUAGE,
        BASE_URL
    }
}
