/// Files that pages use: pictures made safe to show, and documents to take along.
@NullMarked
@NamedInterface("file")
package org.commonweave.content.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
