/// How-to pages that members write and improve together.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "api",
            "base",
            "base :: ui",
            "markup",
            "markup :: ui",
            "member",
            "content",
            "content :: draft",
            "content :: file",
            "content :: ui",
            "link",
            "link :: ui",
            "site",
            "site :: ui"
        })
package org.commonweave.wiki;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
