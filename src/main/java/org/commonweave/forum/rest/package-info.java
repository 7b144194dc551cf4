/// `/api/v1/groups` and `/api/v1/replies`: programs read groups and take part in their discussions, as people do.
@NullMarked
package org.commonweave.forum.rest;

import org.jspecify.annotations.NullMarked;
