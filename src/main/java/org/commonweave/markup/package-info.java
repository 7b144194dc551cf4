/// Turns the text people write into safe HTML, plain text, an outline and the links it contains.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.commonweave.markup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
