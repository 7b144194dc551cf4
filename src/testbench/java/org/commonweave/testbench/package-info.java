/// One journey through Vaadin's commercial TestBench, for those who have its licence. The build compiles it and leaves
/// it at that; profile `testbench` runs it.
@NullMarked
package org.commonweave.testbench;

import org.jspecify.annotations.NullMarked;
