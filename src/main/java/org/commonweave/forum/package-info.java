/// Groups in which members talk: their discussions and the replies in them.
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
            "reaction",
            "reaction :: ui",
            "notice",
            "place",
            "place :: ui",
            "site",
            "site :: ui"
        })
package org.commonweave.forum;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
