package org.commonweave.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.commonweave.content.Scope;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// Only what the person may read at this moment is listed and counted, whatever they were told before.
interface Notices extends Repository<Notice, Long> {

    String OWN = " from Notice n left join Content c on c.id = n.contentId left join Content w on w.id = c.partOfId"
            + " where n.memberId = :member and (:unread = false or n.readAt is null)"
            + " and (n.contentId is null or" + Scope.READABLE + ")";

    @Query(
            value =
                    "select new org.commonweave.notice.NoticeRow(n.id, n.what, n.said, n.actorId, n.reason, n.becauseId,"
                            + " n.tagId, n.madeAt, n.readAt, coalesce(c.path, n.path), coalesce(c.kind, n.kind),"
                            + " coalesce(c.title, n.title), coalesce(c.excerpt, ''), w.kind, w.title)"
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

    /// Those of some people who have not read that they were told of an event that is about no item.
    @Query("select n.memberId from Notice n where n.event = :event and n.contentId is null and n.readAt is null"
            + " and n.memberId in :members")
    Set<Long> who(String event, Collection<Long> members);

    @Modifying
    @Query("update Notice n set n.readAt = :now where n.memberId = :member and n.readAt is null and n.event = :event")
    void haveSeen(long member, String event, Instant now);

    @Modifying
    @Query("update Notice n set n.readAt = :now where n.memberId = :member and n.readAt is null and n.id in :notices")
    void markRead(long member, Collection<Long> notices, Instant now);

    @Modifying
    @Query("update Notice n set n.readAt = :now where n.memberId = :member and n.readAt is null")
    void markAllRead(long member, Instant now);
}
