/// Blogs and sites of the past: exports of WordPress become stories, pages and what was said about them.
@NullMarked
@NamedInterface("wordpress")
package org.commonweave.transfer.wordpress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
