/// `/api/v1/search`: programs find what people find.
@NullMarked
package org.commonweave.search.rest;

import org.jspecify.annotations.NullMarked;
