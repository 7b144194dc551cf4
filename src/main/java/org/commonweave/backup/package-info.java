/// Copies of the whole commons, made while it serves: by hand, every night, and before a newer version changes the
/// tables.
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "site", "site :: ui", "member"})
package org.commonweave.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
