package org.commonweave.content;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Revisions extends Repository<Revision, Long> {

    String ROW = "select new org.commonweave.content.RevisionRow(r.number, r.authorId, r.createdAt, r.comment, r.minor,"
            + " r.merged, r.size) from Revision r where r.contentId = :contentId ";

    Revision saveAndFlush(Revision revision);

    List<Revision> saveAllAndFlush(Iterable<Revision> several);

    Optional<Revision> findByContentIdAndNumber(long contentId, int number);

    Optional<Revision> findByAuthorIdAndIdempotencyKey(long authorId, String idempotencyKey);

    @Query(
            value = ROW + "order by r.number desc",
            countQuery = "select count(r) from Revision r where r.contentId = :contentId")
    Page<RevisionRow> rows(long contentId, Pageable page);

    @Query(ROW + "and r.number in :numbers")
    List<RevisionRow> rows(long contentId, List<Integer> numbers);
}
