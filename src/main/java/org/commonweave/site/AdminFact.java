package org.commonweave.site;

import java.text.NumberFormat;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;

/// One thing worth knowing about the commons at a glance, such as how many pages it has. Modules offer these as beans.
///
/// @param labelKey the translation key of what is told
/// @param value asked each time somebody looks, ready to be read
public record AdminFact(String labelKey, Supplier<String> value) {

    /// A number, written as people of the current language write numbers.
    public static AdminFact count(String labelKey, LongSupplier number) {
        return new AdminFact(
                labelKey,
                () -> NumberFormat.getIntegerInstance(LocaleContextHolder.getLocale())
                        .format(number.getAsLong()));
    }
}
