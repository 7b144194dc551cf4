/// Places, each within a wider one, and what belongs to them: any item that says where it is.
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "content", "content :: ui"})
package org.commonweave.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
