/// Pieces of a page that every module's views share, and the contract by which a page is both read and attached.
@NullMarked
@NamedInterface("ui")
package org.commonweave.base.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
