/// Commonweave, a self-hosted knowledge commons: every direct sub-package is a module.
@NullMarked
package org.commonweave;

import org.jspecify.annotations.NullMarked;
