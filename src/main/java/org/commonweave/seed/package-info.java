/// Sample content for a commons that has none yet.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "markup",
            "member",
            "content",
            "content :: file",
            "forum",
            "place",
            "story",
            "wiki"
        })
package org.commonweave.seed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
