/// Tells those who have a discussion open that somebody replied.
@NullMarked
package org.commonweave.forum.live;

import org.jspecify.annotations.NullMarked;
