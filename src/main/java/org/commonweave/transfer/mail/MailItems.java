package org.commonweave.transfer.mail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MailItems extends Repository<MailItem, Long> {

    List<MailItem> saveAll(Iterable<MailItem> several);

    @Query("select new org.commonweave.transfer.mail.MailItems$There(i.messageKey, i.messageId, i.subject, i.sentAt,"
            + " d.id, i.contentId, d.removedAt) from MailItem i left join Content d on d.id = i.discussionId"
            + " where i.groupId = :group")
    List<There> in(long group);

    /// What came of a message.
    ///
    /// @param discussion `null` if it was removed for good
    /// @param removedAt when the discussion was put into the bin; `null` if it was not
    record There(
            long key,
            long id,
            long subject,
            Instant sentAt,
            @Nullable Long discussion,
            @Nullable Long content,
            @Nullable Instant removedAt) {

        Entry entry(long discussionNumber) {
            Long reply = content == null || content == discussionNumber ? null : content;
            return new Entry(
                    key,
                    id,
                    new long[0],
                    subject,
                    false,
                    sentAt.getEpochSecond(),
                    null,
                    new Entry.Known(discussionNumber, reply));
        }
    }
}
