/// Brings in what was written elsewhere: folders of text files become pages, mail archives discussions, exports of
/// WordPress stories.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: ui",
            "markup",
            "member",
            "content",
            "content :: file",
            "wiki",
            "forum",
            "story",
            "site",
            "site :: ui"
        })
package org.commonweave.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
