package org.commonweave.forum;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.commonweave.content.Scope;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Discussions extends Repository<Discussion, Long> {

    String ROW =
            "select new org.commonweave.forum.DiscussionRow(c.id, c.groupId, c.path, c.title, c.excerpt, c.authorId,"
                    + " c.createdAt, c.question, c.pinned, c.closedAt, c.outcome, c.replies, (select count(r) from Reply r"
                    + " where r.discussion.id = c.id and r.acceptedAt is not null and r.removedAt is null and r.withheld"
                    + " is null), c.lastActivityAt) from Discussion c where ";

    /// Questions that wait for an answer.
    String UNANSWERED = "(c.question = true and c.closedAt is null and not exists (select r.id from Reply r"
            + " where r.discussion.id = c.id and r.acceptedAt is not null and r.removedAt is null"
            + " and r.withheld is null))";

    /// Of a group; only questions without an answer, and only those with a tag, if that is asked for.
    String FILTERED = "c.groupId = :group and (:unanswered = false or " + UNANSWERED + ")"
            + " and (:tag = '' or exists (select t.id from c.tags t where t.slug = :tag)) and" + Scope.READABLE;

    @NativeQuery("select next value for forum_numbers")
    long nextNumber();

    /// So many numbers at once.
    @NativeQuery("with recursive several (i) as (select 1 union all select i + 1 from several where i < :count)"
            + " select next value for forum_numbers from several")
    List<Long> nextNumbers(int count);

    Optional<Discussion> findById(long id);

    Optional<Discussion> findByNumber(long number);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Discussion d where d.id = :id")
    Optional<Discussion> lock(long id);

    @Query(value = ROW + FILTERED, countQuery = "select count(c) from Discussion c where " + FILTERED)
    Page<DiscussionRow> inGroup(long group, boolean unanswered, String tag, Scope scope, Pageable page);

    @Query(value = ROW + Scope.READABLE, countQuery = "select count(c) from Discussion c where" + Scope.READABLE)
    Page<DiscussionRow> all(Scope scope, Pageable page);

    @Query(
            value = ROW + UNANSWERED + " and" + Scope.READABLE,
            countQuery = "select count(c) from Discussion c where " + UNANSWERED + " and" + Scope.READABLE)
    Page<DiscussionRow> unanswered(Scope scope, Pageable page);

    @Query(
            value = ROW + "c.aboutId = :about and" + Scope.READABLE,
            countQuery = "select count(c) from Discussion c where c.aboutId = :about and" + Scope.READABLE)
    Page<DiscussionRow> about(long about, Scope scope, Pageable page);

    @Query("select new org.commonweave.forum.Voice(c.id, c.revision) from Content c where c.removedAt is null"
            + " and (c.partOfId = :content or c.partOfId in (select d.id from Discussion d where d.aboutId = :content)"
            + " or c.id in (select d.id from Discussion d where d.aboutId = :content))")
    List<Voice> voices(long content);

    @Query("select d.authorId from Discussion d where d.id = :id")
    long author(long id);

    /// Those in the bin too.
    @Query("select count(d) from Discussion d where d.groupId = :group")
    long countEver(long group);

    @Query("select d from Discussion d where d.groupId = :group")
    List<Discussion> inGroup(long group);

    @Query("select r from Reply r join fetch r.discussion d where d.groupId = :group")
    List<Reply> repliesInGroup(long group);
}
