/// Starts, guards and stops the embedded MariaDB of an installation that names no database of its own.
@ApplicationModule(
        displayName = "Embedded database",
        allowedDependencies = {})
@NullMarked
package org.commonweave.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
