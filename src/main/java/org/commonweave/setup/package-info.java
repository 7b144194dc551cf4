/// The first start: who becomes administrator, what the commons is called, and whether it begins with sample content.
@NullMarked
@ApplicationModule(allowedDependencies = {"api", "base", "base :: ui", "site", "site :: ui", "member", "seed", "mail"})
package org.commonweave.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
