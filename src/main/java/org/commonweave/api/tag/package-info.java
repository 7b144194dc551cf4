/// `/api/v1/tags`: how the things of every kind are labelled.
@NullMarked
package org.commonweave.api.tag;

import org.jspecify.annotations.NullMarked;
