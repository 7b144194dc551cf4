/// Stories to read, and where one tells them.
@NullMarked
@NamedInterface("ui")
package org.commonweave.story.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
