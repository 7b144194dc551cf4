/// What members say about any thing with one press: thanks, agree, useful, tried it.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"api", "base", "base :: ui", "content", "content :: ui", "markup :: ui", "member", "site"
        })
package org.commonweave.reaction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
