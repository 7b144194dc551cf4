/// What is handed to operators: the launcher, the jar, the container image, and what is said about their contents.
@NullMarked
package org.commonweave.packaging;

import org.jspecify.annotations.NullMarked;
