/// The admin area: its frame, which the views of other modules use too, its overview and the settings.
@NullMarked
@NamedInterface("ui")
package org.commonweave.site.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
