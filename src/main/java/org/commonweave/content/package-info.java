/// The one graph's nodes: what every kind of content has in common, its revisions, tags, visibility and bin.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"base", "base :: ui", "markup", "markup :: ui", "member", "site", "site :: ui"})
package org.commonweave.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
