/// Pages to read, and where one writes them.
@NullMarked
@NamedInterface("ui")
package org.commonweave.wiki.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
