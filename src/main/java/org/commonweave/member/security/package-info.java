/// Who may send which request: signing in and staying so, sessions, headers, and where a request may come from.
@NullMarked
@NamedInterface("security")
package org.commonweave.member.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
