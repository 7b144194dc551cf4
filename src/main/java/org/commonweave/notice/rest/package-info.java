/// `/api/v1/notices`: programs read what their owner was told.
@NullMarked
package org.commonweave.notice.rest;

import org.jspecify.annotations.NullMarked;
