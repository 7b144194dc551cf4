/// Shows what points at an item.
@NullMarked
@NamedInterface("ui")
package org.commonweave.link.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
