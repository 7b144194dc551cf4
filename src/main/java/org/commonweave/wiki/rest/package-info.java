/// `/api/v1/wiki`: programs read and write pages, as people do.
@NullMarked
package org.commonweave.wiki.rest;

import org.jspecify.annotations.NullMarked;
