/// Tokens by which programs act for a member.
@NullMarked
@NamedInterface("token")
package org.commonweave.member.token;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
