/// Where members say something about a thing with one press, and everybody reads who did.
@NullMarked
@NamedInterface("ui")
package org.commonweave.reaction.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
