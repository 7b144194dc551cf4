/// Everything public as plain HTML: visitors read without a session, a cookie or a script.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "api",
            "base",
            "base :: ui",
            "markup :: ui",
            "content",
            "content :: ui",
            "member",
            "member :: security",
            "site"
        })
package org.commonweave.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
