/// The frame that members work in, the home page, and the answers for addresses that lead nowhere.
@NullMarked
package org.commonweave.shell;

import org.jspecify.annotations.NullMarked;
