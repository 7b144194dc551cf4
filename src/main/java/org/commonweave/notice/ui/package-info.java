/// What members are told, and where they say what they want to be told of.
@NullMarked
package org.commonweave.notice.ui;

import org.jspecify.annotations.NullMarked;
