package org.commonweave.site;

import java.util.List;
import java.util.Locale;
import org.commonweave.base.OneLine;
import org.commonweave.site.UnfitSettings.Setting;
import org.jspecify.annotations.Nullable;

/// What the people who run a commons decide about it.
///
/// @param name what the commons is called, one line
/// @param language the language in which it speaks, one of [#LANGUAGES]
/// @param licence under which its words are shared unless a page says otherwise
/// @param baseUrl the address under which people reach it, without a path; empty while nobody has said so
public record SiteSettings(
        String name,
        Locale language,
        Licence licence,
        @Nullable String baseUrl) {

    /// The languages for which every word of the product has been written.
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH);

    /// A name has to fit beside the search box and into the subject of a letter.
    public static final int MAX_NAME_LENGTH = 60;

    /// How a commons is set before anybody has decided anything.
    public static final SiteSettings DEFAULTS = new SiteSettings("Commonweave", Locale.ENGLISH, Licence.CC_BY_SA, null);

    public SiteSettings {
        name = OneLine.of(name);
        if (name.isEmpty() || name.length() > MAX_NAME_LENGTH) {
            throw new UnfitSettings(Setting.NAME, "site.unfit.name", MAX_NAME_LENGTH);
        }
        if (!LANGUAGES.contains(language)) {
            throw new UnfitSettings(Setting.LANGUAGE, "site.unfit.language", language.toLanguageTag());
        }
        baseUrl = baseUrl == null || baseUrl.isBlank() ? null : BaseUrl.tidied(baseUrl);
    }
}
