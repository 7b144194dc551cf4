package org.commonweave.notice;

import java.time.Instant;
import java.util.Collection;
import org.commonweave.content.Scope;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// Only what the person may read at this moment is listed and counted, whatever they were told before.
interface Notices extends Repository<Notice, Long> {

    String OWN = " from Notice n join Content c on c.id = n.contentId left join Content w on w.id = c.partOfId"
            + " where n.memberId = :member and (:unread = false or n.readAt is null) and" + Scope.READABLE;

    @Query(
            value =
                    "select new org.commonweave.notice.NoticeRow(n.id, n.what, n.said, n.actorId, n.reason, n.becauseId,"
                            + " n.tagId, n.madeAt, n.readAt, c.path, c.kind, c.title, c.excerpt, w.kind, w.title)"
                            + OWN,
            countQuery = "select count(n)" + OWN)
    Page<NoticeRow> of(long member, boolean unread, Scope scope, Pageable page);

    @Query("select count(n)" + OWN)
    long count(long member, boolean unread, Scope scope);

    @Query("select count(n) from Notice n where n.memberId = :member and n.readAt is null and n.contentId in :contents")
    long countUnread(long member, Collection<Long> contents);

    @Modifying
    @Query("update Notice n set n.readAt = :now where n.memberId = :member and n.readAt is null"
            + " and n.contentId in :contents")
    void haveRead(long member, Collection<Long> contents, Instant now);

    @Modifying
    @Query("update Notice n set n.readAt = :now where n.memberId = :member and n.readAt is null and n.id in :notices")
    void markRead(long member, Collection<Long> notices, Instant now);

    @Modifying
    @Query("update Notice n set n.readAt = :now where n.memberId = :member and n.readAt is null")
    void markAllRead(long member, Instant now);
}
