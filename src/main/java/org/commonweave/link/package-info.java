/// Who points at what: backlinks and wanted addresses, kept exact by the events of the content they come from.
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "content", "content :: ui", "markup", "markup :: ui"})
package org.commonweave.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
