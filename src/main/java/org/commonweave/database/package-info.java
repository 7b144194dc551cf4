/// Starts, guards and stops the embedded MariaDB of an installation that names no database of its own,
/// and looks whether a named one can be used.
@ApplicationModule(displayName = "Database", allowedDependencies = "base")
@NullMarked
package org.commonweave.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
