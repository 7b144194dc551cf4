/// Pages of places, and the line by which an item says where it is.
@NullMarked
@NamedInterface("ui")
package org.commonweave.place.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
