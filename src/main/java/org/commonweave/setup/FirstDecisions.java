package org.commonweave.setup;

import org.commonweave.site.SiteSettings;

/// What somebody decides when a commons is set up.
///
/// @param sampleContent whether it begins with pages to look round with
public record FirstDecisions(SiteSettings site, Administrator administrator, boolean sampleContent) {

    /// The first account, as its owner typed it.
    public record Administrator(String name, String email, String password) {

        /// The password must not reach a log.
        @Override
        public String toString() {
            return name + " <" + email + ">";
        }
    }
}
