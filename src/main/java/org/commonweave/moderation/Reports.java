package org.commonweave.moderation;

import jakarta.persistence.LockModeType;
import java.util.List;
import org.commonweave.content.Keeping;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Reports extends Repository<Report, Long> {

    String OPEN = " from Report r join Content c on c.id = r.contentId where r.isOpen = true and c.removedAt is null"
            + " and c.authorId <> :member and" + Keeping.KEPT;

    Report saveAndFlush(Report report);

    @Query("select count(r) from Report r where r.contentId = :content and r.reporterId = :reporter and r.isOpen ="
            + " true")
    long countOpen(long content, long reporter);

    @Query("select count(r) from Report r where r.reporterId = :reporter and r.isOpen = true")
    long countOpenOf(long reporter);

    @Query("select r from Report r where r.contentId = :content and r.isOpen = true order by r.madeAt, r.id")
    List<Report> open(long content);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Report r where r.contentId = :content and r.isOpen = true order by r.id")
    List<Report> lockOpen(long content);

    /// The things about which somebody has to decide, the one that was reported first first.
    ///
    /// @param member who asks; nobody judges their own words
    @Query(
            value = "select r.contentId" + OPEN + "group by r.contentId order by min(r.madeAt), r.contentId",
            countQuery = "select count(distinct r.contentId)" + OPEN)
    Page<Long> waiting(Keeping keeping, long member, Pageable page);

    @Query("select r from Report r where r.reporterId = :reporter order by r.madeAt desc, r.id desc")
    Page<Report> of(long reporter, Pageable page);
}
