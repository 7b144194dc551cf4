/// Mailing lists of the past: archives of messages become discussions of a group.
@NullMarked
@NamedInterface("mail")
package org.commonweave.transfer.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
