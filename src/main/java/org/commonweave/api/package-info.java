/// What programs meet at `/api/v1`: how they are let in and counted, how lists, revisions, repeated requests
/// and refusals look, whichever kind of content they ask for. Modules of kinds add endpoints of their own.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "member",
            "member :: security",
            "member :: token",
            "content",
            "content :: file",
            "site"
        })
package org.commonweave.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
