/// What every module may lean on: who is looking, addresses, numbered pages, words and time.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.commonweave.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
