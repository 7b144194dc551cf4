/// What this commons is called and how its words may be used, where its data lies, and the doors of the admin area.
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base :: ui"})
package org.commonweave.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
