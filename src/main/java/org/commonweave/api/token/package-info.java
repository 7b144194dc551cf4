/// `/api/v1/tokens`: programs get and give back their tokens.
@NullMarked
package org.commonweave.api.token;

import org.jspecify.annotations.NullMarked;
