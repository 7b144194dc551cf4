/// Keeping order: reports and what is decided about them, what new members bring first, warnings and
/// suspensions, and the summary of all that, for everybody to read.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "api",
            "base",
            "base :: ui",
            "content",
            "content :: ui",
            "markup",
            "markup :: ui",
            "member",
            "notice",
            "site",
            "site :: ui"
        })
package org.commonweave.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
