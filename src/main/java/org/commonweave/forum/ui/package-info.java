/// Groups and discussions to read, and where one takes part in them.
@NullMarked
@NamedInterface("ui")
package org.commonweave.forum.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
