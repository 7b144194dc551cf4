/// Measures the packaged product against the budgets of the design, as ratios within one run.
@NullMarked
package org.commonweave.bench;

import org.jspecify.annotations.NullMarked;
