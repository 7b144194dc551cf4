/// Imports that go on by themselves: begun in the browser, looked through first, carried out in the background.
@NullMarked
@NamedInterface("run")
package org.commonweave.transfer.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
