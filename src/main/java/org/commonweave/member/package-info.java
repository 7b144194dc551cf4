/// People: accounts, profiles, roles, signing in, and the security of the whole site.
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "site", "site :: ui", "mail"})
package org.commonweave.member;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
