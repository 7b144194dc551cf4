package org.commonweave.site.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.commonweave.base.Words;
import org.commonweave.base.ui.NamedSelect;
import org.commonweave.site.Licence;
import org.commonweave.site.SiteSettings;
import org.commonweave.site.UnfitSettings;

/// The fields in which the settings of a commons are written.
public class SettingsFields extends Div {

    private final TextField name = new TextField(Words.say("site.name"));
    private final Select<Locale> language = new NamedSelect<>(Words.say("site.language"), SiteSettings.LANGUAGES);
    private final Select<Licence> licence = new NamedSelect<>(Words.say("site.licence"), Licence.OPEN);
    private final TextField baseUrl = new TextField(Words.say("site.base-url"));

    public SettingsFields(SiteSettings settings) {
        addClassName("form");
        name.setHelperText(Words.say("site.name.about", SiteSettings.DEFAULTS.name()));
        name.setMaxLength(SiteSettings.MAX_NAME_LENGTH);
        name.setRequiredIndicatorVisible(true);
        language.setLabel(Words.say("site.language"));
        language.setHelperText(Words.say("site.language.about"));
        language.setItemLabelGenerator(locale -> locale.getDisplayName(locale));
        licence.setLabel(Words.say("site.licence"));
        licence.setHelperText(
                Words.say("site.licence.about", SiteSettings.DEFAULTS.licence().name()));
        licence.setItemLabelGenerator(Licence::name);
        baseUrl.setHelperText(Words.say("site.base-url.about"));
        add(name, language, licence, baseUrl);
        show(settings);
    }

    private void show(SiteSettings settings) {
        name.setValue(settings.name());
        language.setValue(settings.language());
        licence.setValue(settings.licence());
        baseUrl.setValue(settings.baseUrl() == null ? "" : settings.baseUrl());
    }

    /// Shows the address that holds as long as nobody writes another one.
    public void showDefaultBaseUrl(String address) {
        baseUrl.setPlaceholder(address);
    }

    /// Writes an address that is probably right, for the person to check.
    public void suggestBaseUrl(String address) {
        baseUrl.setValue(address);
    }

    /// The operator has fixed the address elsewhere, so that it cannot be changed here.
    public void fixBaseUrl(String address) {
        baseUrl.setValue(address);
        baseUrl.setReadOnly(true);
        baseUrl.setHelperText(Words.say("site.base-url.fixed"));
    }

    /// What is written now. Throws [UnfitSettings] when it cannot be used.
    public SiteSettings settings() {
        name.setInvalid(false);
        baseUrl.setInvalid(false);
        return new SiteSettings(name.getValue(), language.getValue(), licence.getValue(), baseUrl.getValue());
    }

    /// Marks the field that has to change, and leads the person there.
    public void pointAt(UnfitSettings refusal) {
        TextField field = switch (refusal.setting()) {
            case NAME, LANGUAGE -> name;
            case BASE_URL -> baseUrl;
        };
        field.setErrorMessage(refusal.sentence());
        field.setInvalid(true);
        field.focus();
    }
}
