/// A tiny second kind of content, which shows that a kind needs nothing from others but what they offer.
@NullMarked
package org.commonweave.recipe;

import org.jspecify.annotations.NullMarked;
