package org.commonweave.forum;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// Whoever asks here has made sure that the discussion may be read; replies have the same readers, but for
/// those that are kept from others.
interface Replies extends Repository<Reply, Long> {

    String ROW = "select new org.commonweave.forum.ReplyRow(c.id, c.number, c.position, c.depth, c.html, c.excerpt,"
            + " c.authorId, c.createdAt, c.updatedAt, c.revision, c.removedAt, c.removalReason, c.acceptedAt,"
            + " c.withheld, c.withheldReason, c.withheldAt, a.number, a.authorId, a.removedAt, a.withheld) from Reply c"
            + " left join c.answersTo a where c.discussion.id = :discussion";

    Optional<Reply> findById(long id);

    @Query("select r from Reply r join fetch r.discussion where r.number = :number")
    Optional<Reply> numbered(long number);

    @Query("select r.discussion.id from Reply r where r.id = :id")
    Optional<Long> discussionOf(long id);

    @Query("select r.authorId from Reply r where r.id = :id")
    long author(long id);

    /// Whose words a reply answers.
    @Query("select coalesce(a.authorId, d.authorId) from Reply r join r.discussion d"
            + " left join r.answersTo a where r.id = :id")
    Optional<Long> answeredAuthor(long id);

    @Query(
            value = ROW + " and" + ReplyReader.SEEN,
            countQuery = "select count(c) from Reply c where c.discussion.id = :discussion and" + ReplyReader.SEEN)
    Page<ReplyRow> of(long discussion, ReplyReader reader, Pageable page);

    @Query(ROW + " and c.removedAt is null and c.withheld is null and c.acceptedAt is not null order by c.position")
    List<ReplyRow> accepted(long discussion);

    @Query("select count(r) from Reply r where r.discussion.id = :discussion and r.removedAt is null and r.withheld"
            + " is null and r.position <= :position")
    long countUpTo(long discussion, int position);

    @Query("select count(r) from Reply r where r.discussion.id = :discussion and r.removedAt is null and r.withheld"
            + " is null and r.position > :position")
    long countAfter(long discussion, int position);

    /// The number of the first one that came after a position.
    @Query("select r.number from Reply r where r.discussion.id = :discussion and r.removedAt is null and r.withheld"
            + " is null and r.position > :position order by r.position limit 1")
    Optional<Long> firstAfter(long discussion, int position);

    @Query("select r from Reply r where r.discussion.id = :discussion")
    List<Reply> all(long discussion);

    /// How many stand before a reply in the order in which they came.
    @Query("select count(c) from Reply c, Reply r where r.number = :number and c.discussion.id = r.discussion.id"
            + " and c.position < r.position and" + ReplyReader.SEEN)
    long countBefore(long number, ReplyReader reader);

    /// How many stand before a reply where each stands below the one that it answers.
    @Query("select count(c) from Reply c, Reply r where r.number = :number and c.discussion.id = r.discussion.id"
            + " and c.threadKey < r.threadKey and" + ReplyReader.SEEN)
    long countAbove(long number, ReplyReader reader);
}
