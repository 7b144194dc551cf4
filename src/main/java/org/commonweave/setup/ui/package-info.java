/// The page on which a commons is set up.
@NullMarked
package org.commonweave.setup.ui;

import org.jspecify.annotations.NullMarked;
