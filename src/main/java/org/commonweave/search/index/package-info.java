/// The index: what is in it, where it lies, how it is kept right and made anew.
@NullMarked
@NamedInterface("index")
package org.commonweave.search.index;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
