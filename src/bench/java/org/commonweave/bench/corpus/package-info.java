/// Makes up a commons of any size that reads like a real one.
@NullMarked
package org.commonweave.bench.corpus;

import org.jspecify.annotations.NullMarked;
