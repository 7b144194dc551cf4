/// Letters to people: stored together with the change they tell about, then delivered.
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "site", "site :: ui"})
package org.commonweave.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
