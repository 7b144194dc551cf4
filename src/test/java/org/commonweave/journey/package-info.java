/// What people do here from beginning to end, in a real browser. One class for each person and task.
@NullMarked
package org.commonweave.journey;

import org.jspecify.annotations.NullMarked;
