/// Pages to read, and where one writes them.
@NullMarked
package org.commonweave.wiki.ui;

import org.jspecify.annotations.NullMarked;
