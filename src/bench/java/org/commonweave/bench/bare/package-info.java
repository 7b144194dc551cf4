/// The yardstick: what the same machine does when nothing but Spring MVC stands between the network and the bytes.
@NullMarked
package org.commonweave.bench.bare;

import org.jspecify.annotations.NullMarked;
