package org.commonweave.base;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.context.i18n.LocaleContextHolder;

/// The visible words of the product, from `translations.properties`, in the language of the current request.
///
/// Texts are ICU message patterns, so that plurals and dates read naturally in every language.
public final class Words {

    private static final String BUNDLE = "translations";

    private Words() {}

    /// The text for a key, filled with arguments. A key that nobody has written is a fault and throws
    /// `MissingResourceException`.
    public static String say(String key, Object... arguments) {
        Locale locale = LocaleContextHolder.getLocale();
        String pattern = bundle(locale).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
