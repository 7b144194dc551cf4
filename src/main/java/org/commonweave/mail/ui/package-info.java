/// The outbox in the admin area.
@NullMarked
package org.commonweave.mail.ui;

import org.jspecify.annotations.NullMarked;
