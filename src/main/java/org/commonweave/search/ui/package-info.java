/// The page of results, the suggestions while somebody types, and what administrators see of the index.
@NullMarked
package org.commonweave.search.ui;

import org.jspecify.annotations.NullMarked;
