/// `/api/v1/…/reactions`: programs say with one press what they think, as people do.
@NullMarked
package org.commonweave.reaction.rest;

import org.jspecify.annotations.NullMarked;
