/// Pieces and pages that every kind of content shares: lists, the frame of an article, history, tags, people, feeds.
@NullMarked
@NamedInterface("ui")
package org.commonweave.content.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
