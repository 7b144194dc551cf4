/// Shows rendered text. The only place where HTML that did not come from components enters a page.
@NullMarked
@NamedInterface("ui")
package org.commonweave.markup.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
