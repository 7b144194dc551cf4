/// The pages of the admin area on which folders are brought in.
@NullMarked
package org.commonweave.transfer.ui;

import org.jspecify.annotations.NullMarked;
