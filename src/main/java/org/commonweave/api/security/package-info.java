/// Who asks, whether they may, and how often.
@NullMarked
package org.commonweave.api.security;

import org.jspecify.annotations.NullMarked;
