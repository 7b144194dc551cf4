/// What a member has begun to write and not published: kept for that member alone, and offered again; and who else
/// writes on the same thing at this moment.
@NullMarked
@NamedInterface("draft")
package org.commonweave.content.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
