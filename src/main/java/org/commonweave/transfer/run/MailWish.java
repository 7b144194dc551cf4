package org.commonweave.transfer.run;

import org.commonweave.content.Visibility;

/// Where somebody wants a mail archive, see [org.commonweave.transfer.mail.MailSource].
///
/// @param name what the archive is called
public record MailWish(String name, String group, Visibility readers) {}
