/// `/api/v1/places`: places, and what belongs to them.
@NullMarked
package org.commonweave.place.rest;

import org.jspecify.annotations.NullMarked;
