/// How one reports, decides, and reads what was decided.
@NullMarked
package org.commonweave.moderation.ui;

import org.jspecify.annotations.NullMarked;
