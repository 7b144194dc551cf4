package org.commonweave.setup;

import java.util.Locale;
import org.commonweave.setup.FirstDecisions.Administrator;
import org.commonweave.site.Licence;
import org.commonweave.site.SiteSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/// The first decisions as an operator gives them without the page, as `COMMONWEAVE_…` variables or properties.
///
/// @param adminEmail together with the password, makes the page unnecessary
@ConfigurationProperties("commonweave")
record FirstStartProperties(
        @Nullable String adminEmail,
        @Nullable String adminPassword,
        @DefaultValue("") String adminName,
        @DefaultValue("") String siteName,
        @DefaultValue("false") boolean sampleContent) {

    /// Whether the page is not needed.
    boolean areGiven() {
        return StringUtils.hasText(adminEmail) && StringUtils.hasText(adminPassword);
    }

    /// Whether somebody meant to give them and forgot a part.
    boolean areHalfGiven() {
        return StringUtils.hasText(adminEmail) != StringUtils.hasText(adminPassword);
    }

    FirstDecisions decisions() {
        if (adminEmail == null || adminPassword == null) {
            throw new IllegalStateException("Nobody has given the first decisions");
        }
        return new FirstDecisions(
                new SiteSettings(
                        siteName.isBlank() ? SiteSettings.DEFAULTS.name() : siteName,
                        Locale.ENGLISH,
                        Licence.CC_BY_SA,
                        null),
                new Administrator(adminName.isBlank() ? "Administrator" : adminName, adminEmail, adminPassword),
                sampleContent);
    }
}
