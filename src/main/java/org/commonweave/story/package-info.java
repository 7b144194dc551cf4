/// Stories of what happened somewhere, told by those who were there, and the evidence they give for pages.
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
            "notice",
            "place",
            "place :: ui",
            "site",
            "site :: ui"
        })
package org.commonweave.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
