package org.commonweave.transfer.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A message that came into a group.
@Entity
@Table(name = "mail_items")
@SuppressWarnings("UnusedVariable") // read by queries
class MailItem {

    @Id
    @GeneratedValue
    @Nullable
    private Long id;

    private Long groupId;
    private long messageKey;
    private long messageId;
    private long subject;
    private Instant sentAt;

    /// `null` when it was removed for good.
    @Nullable
    private Long discussionId;

    /// The discussion itself if that begins with it. `null` when it was removed for good.
    @Nullable
    private Long contentId;

    private Instant importedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected MailItem() {}

    MailItem(long groupId, Entry message, long discussionId, long contentId, Instant at) {
        this.groupId = groupId;
        this.messageKey = message.key();
        this.messageId = message.id();
        this.subject = message.subject();
        this.sentAt = Instant.ofEpochSecond(message.sentAt());
        this.discussionId = discussionId;
        this.contentId = contentId;
        this.importedAt = at;
    }
}
